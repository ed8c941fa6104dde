package values;

final class Pair {
  private String left;
  private String right;

  void swap() {
    String kept = left;
    left = right;
    right = kept;
  }

  @Override
  public String toString() {
    return left + right;
  }
}
