class Counter {
    private long count;

    synchronized long increment() {
        return ++count;
    }
}
