package shop;

final class Stock {
  private int pieces;

  void deliver(int more) {
    pieces += more;
  }

  boolean sell() {
    if (pieces > 0) {
      pieces--;
      return true;
    }
    return false;
  }
}
