final class Wire {
  static int size(int value) {
    return value < 0 ? 10 : 5;
  }

  static void writeVarint(java.io.OutputStream out, int value) throws java.io.IOException { // expect: varint-codec
    while ((value & ~0x7F) != 0) {
      out.write((value & 0x7F) | 0x80);
      value >>>= 7;
    }
    out.write(value);
  }
}
