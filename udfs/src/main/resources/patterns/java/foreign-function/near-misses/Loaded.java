class Loaded {
    static {
        System.loadLibrary("codec");
    }

    native int decode(byte[] bytes);
}
