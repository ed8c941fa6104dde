final class Jobs {
  private final java.util.concurrent.ExecutorService pool;

  void submit(Runnable task) {
    pool.submit(task);
  }
}
