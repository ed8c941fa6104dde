class Marker {
    Object lock() {
        return new Holder<String>() {};
    }
}
