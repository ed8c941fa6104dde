package dev.codestrata.git;

/**
 * Counts what a remote says beside the pack (side band 2, "remote: ..."), which the client keeps in
 * memory. Follows the frames of the pkt-line format; what is not framed so is not counted.
 */
final class RemoteMessages {

  private static final int HEADER = 4;
  private static final int MOST_BYTES = 1 << 20;

  private int headerDigits;
  private int frameLength;
  private long remaining;
  private boolean atStart;
  private boolean isMessage;
  private boolean framed = true;
  private long messageBytes;

  void received(byte[] bytes, int offset, int length) {
    int i = offset;
    int end = offset + length;
    while (framed && i < end) {
      if (remaining > 0) {
        if (atStart) {
          isMessage = bytes[i] == 2;
          atStart = false;
        }
        int step = (int) Math.min(remaining, end - i);
        remaining -= step;
        i += step;
        count(step);
      } else {
        header(bytes[i++]);
      }
    }
  }

  private void count(int step) {
    if (isMessage) {
      messageBytes += step;
      if (messageBytes > MOST_BYTES) {
        throw new GitReadException(
            GitReadException.Kind.CLONE_FAILED, "the remote sends messages instead of objects");
      }
    }
  }

  private void header(byte b) {
    int digit = Character.digit(b, 16);
    if (digit < 0) {
      framed = false; // a pack without side bands, or garbage that the parser will refuse
      return;
    }
    frameLength = (frameLength << 4) | digit;
    headerDigits++;
    if (headerDigits == HEADER) {
      remaining = Math.max(0, frameLength - HEADER);
      atStart = true;
      isMessage = false;
      headerDigits = 0;
      frameLength = 0;
    }
  }
}
