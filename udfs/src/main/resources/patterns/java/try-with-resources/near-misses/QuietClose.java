package net;

import java.io.Closeable;
import java.io.IOException;

final class QuietClose {
  static void close(Closeable resource) {
    if (resource != null) {
      try {
        resource.close();
      } catch (IOException ignored) {
        // closing is best effort here
      }
    }
  }
}
