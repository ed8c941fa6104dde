package backup;

import java.io.IOException;

final class RetryingUpload {
  boolean upload(Store store, byte[] chunk) {
    try {
      store.put(chunk);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  interface Store extends AutoCloseable {
    void put(byte[] chunk) throws IOException;
  }
}
