package dev.codestrata.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A pack as it comes in. Its header, {@code PACK}, version and number of objects, is looked at
 * before the parser makes room for the objects.
 */
final class PackInput extends FilterInputStream {

  private static final int HEADER = 12;

  private final Reception reception;
  private long received;
  private long objects;

  PackInput(InputStream in, Reception reception) {
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
    int count = in.read(bytes, offset, length);
    for (int i = 0; i < count && received + i < HEADER; i++) {
      if (received + i >= HEADER - 4) {
        objects = (objects << 8) | (bytes[offset + i] & 0xff);
      }
      if (received + i == HEADER - 1) {
        reception.packHeader(objects);
      }
    }
    if (count > 0) {
      received += count;
      reception.packReceived(received);
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
