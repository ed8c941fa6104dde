class Totals {
    private final MutableLong total = new MutableLong();

    long add(long amount) {
        return total.addAndGet(amount);
    }
}
