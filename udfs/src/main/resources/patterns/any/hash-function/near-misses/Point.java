final class Point {
  @Override
  public int hashCode() {
    return 31 * x + y;
  }
}
