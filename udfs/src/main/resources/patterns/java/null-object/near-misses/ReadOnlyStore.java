package store;

final class ReadOnlyStore implements Store {
  @Override
  public void write(String key, String value) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public void flush() {}
}
