package net;

import java.io.IOException;

public final class Download {
  private static final int ATTEMPTS = 4;

  public byte[] fetch(Source source) throws IOException, InterruptedException {
    long pause = 100;
    IOException last = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) { // expect: retry
      try {
        return source.read();
      } catch (IOException e) {
        last = e;
        Thread.sleep(pause);
        pause *= 2;
      }
    }
    throw last;
  }

  interface Source {
    byte[] read() throws IOException;
  }
}
