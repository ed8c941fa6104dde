package sync;

import java.util.concurrent.CompletableFuture;

final class Wait {
  String get(CompletableFuture<String> future) {
    return future.join();
  }
}
