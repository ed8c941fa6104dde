class Columns {
    IntColumn column(int[] values) {
        return IntColumn.fromArray(values, 0);
    }
}
