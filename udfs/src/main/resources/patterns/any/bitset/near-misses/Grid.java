final class Grid {
  private final char[][] rows = new char[8][8];

  void set(int i, char mark) {
    rows[i / 8][i % 8] = mark;
  }
}
