package text;

final class Padding {
  static String left(String text, int size) {
    if (text == null) return null; // expect: guard-clause
    if (size <= text.length()) return text;
    if (size > 10_000) throw new IllegalArgumentException("too wide: " + size);
    StringBuilder padded = new StringBuilder(size);
    for (int i = text.length(); i < size; i++) {
      padded.append(' ');
    }
    return padded.append(text).toString();
  }
}
