final class Labels {
  boolean same(String left, String right) {
    return left.intern() == right.intern();
  }
}
