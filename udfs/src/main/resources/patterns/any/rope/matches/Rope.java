final class Rope { // expect: rope
  private final Rope left;
  private final Rope right;
  private final int weight;

  Rope(Rope left, Rope right) {
    this.left = left;
    this.right = right;
    this.weight = left.length();
  }

  char charAt(int at) {
    return at < weight ? left.charAt(at) : right.charAt(at - weight);
  }

  Rope append(Rope other) {
    return new Rope(this, other);
  }
}
