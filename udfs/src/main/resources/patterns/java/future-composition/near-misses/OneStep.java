package sync;

import java.util.concurrent.CompletableFuture;

final class OneStep {
  CompletableFuture<Integer> length(CompletableFuture<String> text) {
    return text.thenApply(String::length);
  }
}
