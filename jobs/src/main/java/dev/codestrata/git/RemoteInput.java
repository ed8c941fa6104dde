package dev.codestrata.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a remote says: counted, bounded before and after the pack begins, and timed for silence. */
final class RemoteInput extends FilterInputStream {

  private final Reception reception;
  private final RemoteMessages messages = new RemoteMessages();

  RemoteInput(InputStream in, Reception reception) {
    super(in);
    this.reception = reception;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    reception.deadline().waiting();
    int count;
    try {
      count = in.read(bytes, offset, length);
    } finally {
      reception.deadline().heard();
    }
    if (count > 0) {
      reception.received(count);
      messages.received(bytes, offset, count);
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    return Math.max(0, read(new byte[(int) Math.max(0, Math.min(8192, count))]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
