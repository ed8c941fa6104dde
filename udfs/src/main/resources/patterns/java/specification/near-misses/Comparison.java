package numbers;

record Comparison(Amount left, Amount right) implements Amount {
  @Override
  public boolean isLarge(int limit) {
    return left.isLarge(limit);
  }
}
