package json;

final class Json {
  private final Reader reader;

  Json(Reader reader) {
    this.reader = reader;
  }

  <T> T read(Class<T> type) {
    return reader.read(type);
  }
}
