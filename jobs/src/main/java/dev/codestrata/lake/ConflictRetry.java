package dev.codestrata.lake;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.spark.sql.delta.DeltaConcurrentModificationException;

/** Repeats a write that another writer of the same table has overtaken. */
final class ConflictRetry {

  private static final int ATTEMPTS = 12;

  private static final RetryConfig CONFIG =
      RetryConfig.custom()
          .maxAttempts(ATTEMPTS)
          // Writers that meet once would meet again if they all waited the same time.
          .intervalFunction(
              IntervalFunction.ofExponentialRandomBackoff(
                  Duration.ofMillis(50), 1.7, 0.5, Duration.ofSeconds(5)))
          .retryOnException(DeltaConcurrentModificationException.class::isInstance)
          .build();

  private ConflictRetry() {}

  /**
   * The result of the first attempt that meets no other writer.
   *
   * @throws LakeException if twelve attempts in a row were overtaken
   */
  static <T> T call(String table, Supplier<T> attempt) {
    try {
      return Retry.of("write " + table, CONFIG).executeSupplier(attempt);
    } catch (DeltaConcurrentModificationException e) {
      throw new LakeException(
          "Table "
              + table
              + " was changed by other writers during each of "
              + ATTEMPTS
              + " attempts to write it: let fewer commands run on this lake at once",
          e);
    }
  }
}
