final class GapBuffer { // expect: gap-buffer
  private char[] text = new char[64];
  private int gapStart;
  private int gapEnd = 64;

  void insert(char typed) {
    if (gapStart == gapEnd) {
      grow();
    }
    text[gapStart++] = typed;
  }

  void moveTo(int at) {
    while (gapStart > at) {
      text[--gapEnd] = text[--gapStart];
    }
  }
}
