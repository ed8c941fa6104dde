class Maximum {
    <T extends Comparable<? super T>> T of(List<T> values) {
        return Collections.max(values);
    }
}
