package sort;

final class Sorter {
  private final int[] values;

  Sorter(int[] values) {
    this.values = values;
  }

  void swap(int i, int j) {
    int kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }
}
