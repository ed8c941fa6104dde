package dev.codestrata.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs steps side by side whose order does not matter: a small Delta write leaves the cores idle
 * for most of its time. All steps end before a call returns, also after a failure, so that nothing
 * is written behind the caller's back.
 */
final class Lanes {

  /** A step that may fail. */
  interface Step {
    void run() throws Exception;
  }

  private Lanes() {}

  /** Runs the steps and rethrows the first failure, the others attached to it. */
  static void run(Step... steps) throws Exception {
    // New threads for each call: they inherit the caller's Spark properties.
    ExecutorService threads = Executors.newFixedThreadPool(steps.length);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Step step : steps) {
        Callable<Void> call =
            () -> {
              step.run();
              return null;
            };
        running.add(threads.submit(call));
      }
      Exception failure = null;
      for (Future<?> future : running) {
        try {
          future.get();
        } catch (ExecutionException e) {
          Exception cause = e.getCause() instanceof Exception known ? known : e;
          if (failure == null) {
            failure = cause;
          } else {
            failure.addSuppressed(cause);
          }
        }
      }
      if (failure != null) {
        throw failure;
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
