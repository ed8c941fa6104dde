package io;

import java.util.Enumeration;

final class LineCursor implements Enumeration<String> { // expect: iterator
  private final String[] lines;
  private int index;

  LineCursor(String[] lines) {
    this.lines = lines;
  }

  @Override
  public boolean hasMoreElements() {
    return index < lines.length;
  }

  @Override
  public String nextElement() {
    String line = lines[index];
    advance();
    return line;
  }

  private void advance() {
    index++;
  }
}
