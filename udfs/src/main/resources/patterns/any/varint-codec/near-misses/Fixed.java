final class Fixed {
  static void write(byte[] out, int value) {
    out[0] = (byte) (value >>> 24);
    out[1] = (byte) (value >>> 16);
    out[2] = (byte) (value >>> 8);
    out[3] = (byte) value;
  }
}
