package print;

import java.io.IOException;
import java.io.OutputStream;

final class Spool {
  static void drain(OutputStream target, byte[] pages) throws IOException {
    try (target) { // expect: try-with-resources
      target.write(pages);
    }
  }
}
