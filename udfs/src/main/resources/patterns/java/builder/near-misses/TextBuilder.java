package text;

public final class TextBuilder {
  private char[] buffer = new char[64];
  private int size;

  public TextBuilder append(char c) {
    buffer[size++] = c;
    return this;
  }

  public TextBuilder truncate(int length) {
    size = Math.min(size, length);
    return this;
  }

  @Override
  public String toString() {
    return new String(buffer, 0, size);
  }
}
