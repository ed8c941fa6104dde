final class Json { // expect: recursive-descent
  Object parseValue() {
    switch (peek()) {
      case '{':
        return parseObject();
      case '[':
        return parseArray();
      default:
        return parseNumber();
    }
  }

  Object parseObject() {
    expect('{');
    Object value = parseValue();
    expect('}');
    return value;
  }

  Object parseArray() {
    expect('[');
    Object value = parseValue();
    expect(']');
    return value;
  }

  Object parseNumber() {
    return Double.valueOf(token());
  }
}
