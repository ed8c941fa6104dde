package list;

final class Cursor {
  private final int[] items;

  Cursor(int[] items) {
    this.items = items;
  }

  int[] copyOfItems() {
    return items.clone();
  }

  Cursor restart() {
    return new Cursor(new int[] {1, 2});
  }
}
