package images;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Thumbnails implements AutoCloseable { // expect: thread-pool
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  public void make(Image image) {
    workers.submit(() -> image.scale(64));
  }

  @Override
  public void close() {
    workers.shutdown();
  }
}
