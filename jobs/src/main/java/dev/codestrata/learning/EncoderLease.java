package dev.codestrata.learning;

import dev.codestrata.source.embeddings.SentenceEncoder;

/**
 * A share in the one sentence encoder of this process: opened by the first lease, closed with the
 * last, so that parallel tasks hold its 90 MB of native memory once and an idle process holds none.
 */
final class EncoderLease implements AutoCloseable {

  private static final Object LOCK = new Object();
  private static SentenceEncoder shared;
  private static int leases;

  private final SentenceEncoder encoder;
  private boolean closed;

  private EncoderLease(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  static EncoderLease acquire() {
    synchronized (LOCK) {
      if (leases == 0) {
        shared = SentenceEncoder.open();
      }
      leases++;
      return new EncoderLease(shared);
    }
  }

  /** Leases that are open in this process. */
  static int open() {
    synchronized (LOCK) {
      return leases;
    }
  }

  SentenceEncoder encoder() {
    return encoder;
  }

  @Override
  public void close() {
    synchronized (LOCK) {
      if (closed) {
        return;
      }
      closed = true;
      leases--;
      if (leases == 0) {
        shared.close();
        shared = null;
      }
    }
  }
}
