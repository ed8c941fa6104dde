package io;

import java.io.IOException;

final class Loader {
  int load(Reader reader) {
    int loaded = 0;
    for (int i = 0; i < 10; i++) {
      try {
        reader.read();
        loaded++;
      } catch (IOException e) {
        return loaded;
      }
    }
    return loaded;
  }

  interface Reader {
    void read() throws IOException;
  }
}
