class Config {
    Settings read(Loader Native) {
        return Native.load("settings", Settings.class);
    }
}
