package shop.imports;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

final class ManualClose {
  static int firstByte(String path) throws IOException {
    InputStream in = new FileInputStream(path);
    try {
      return in.read();
    } finally {
      in.close();
    }
  }
}
