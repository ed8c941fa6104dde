final class RadixSort {
  static void sort(int[] numbers) {
    for (int shift = 0; shift < 32; shift += 8) {
      sortByByte(numbers, shift);
    }
  }
}
