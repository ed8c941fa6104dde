package dev.codestrata.git;

import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A two-way connection to {@code git-upload-pack} at a remote. Closing it ends reads and writes.
 */
interface Conversation extends Closeable {

  /** What the remote says. */
  InputStream in();

  /** What it is told. */
  OutputStream out();

  /** What the remote complained about beside the protocol, once closed; empty if it did not. */
  default String complaint() {
    return "";
  }

  /** Ends it; never fails, because what was received counts, not how the remote says good-bye. */
  @Override
  void close();
}
