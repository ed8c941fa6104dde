final class ChunkReader {
  private int position;

  int read(byte[] block, int capacity) {
    if (position >= capacity) {
      return -1;
    }
    position += 1;
    return block[position - 1];
  }
}
