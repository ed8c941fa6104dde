class Range<T extends Comparable<T>> {
    T low;
    T high;
}
