package search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

final class Index { // expect: active-object
  private final Executor writer = Executors.newFixedThreadPool(1);
  private final Tree tree = new Tree();

  CompletableFuture<Void> add(String word) {
    return CompletableFuture.runAsync(() -> tree.add(word), writer);
  }

  CompletableFuture<Boolean> has(String word) {
    return CompletableFuture.supplyAsync(() -> tree.has(word), writer);
  }
}
