package audio;

final class Recorder {
  private final byte[] buffer = new byte[4096];

  int record(byte[] samples, int count) {
    System.arraycopy(samples, 0, buffer, 0, count);
    return count;
  }
}
