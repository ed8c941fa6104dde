package lang;

final class Scanner {
  private int position;
  private final String text;

  Scanner(String text) {
    this.text = text;
  }

  boolean hasNext() {
    return position < text.length();
  }

  char next() {
    return text.charAt(position++);
  }
}
