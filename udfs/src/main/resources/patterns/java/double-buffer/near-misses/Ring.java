package sync;

final class Window {
  private int[] last = new int[4];
  private int[] current = new int[4];

  void next() {
    last = current;
    current = new int[4];
  }
}
