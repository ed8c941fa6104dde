package dev.codestrata.resilience;

import dev.codestrata.config.CodestrataConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Calls to remote hosts: repeated with growing waits while the failure may pass, and not made at
 * all to a host that keeps failing. What is known of a host is shared by all tasks of a process.
 * Thread-safe.
 */
public final class RemoteHosts {

  private record Guarded(String host, CodestrataConfig.Resilience policy) {}

  private static final Map<Guarded, CircuitBreaker> BREAKERS = new ConcurrentHashMap<>();

  private RemoteHosts() {}

  /**
   * Makes the call until it succeeds, fails for good, or was made often enough.
   *
   * @param host who is called, without regard to case
   * @param mayPass whether a failure is worth another attempt; others do not count against the host
   * @return what the call returns
   * @throws HostUnavailableException if the host is being left alone
   * @throws RuntimeException the last failure, as it was thrown
   */
  public static <T> T call(
      String host,
      CodestrataConfig.Resilience policy,
      Predicate<Throwable> mayPass,
      Supplier<T> call) {
    CircuitBreaker breaker =
        BREAKERS.computeIfAbsent(
            new Guarded(host.toLowerCase(Locale.ROOT), policy), key -> breaker(key, mayPass));
    Retry retry =
        Retry.of(
            host,
            RetryConfig.custom()
                .maxAttempts(policy.attempts())
                .intervalFunction(
                    IntervalFunction.ofExponentialRandomBackoff(
                        policy.firstWait(), 2.0, 0.5, policy.longestWait()))
                .retryOnException(mayPass)
                .build());
    try {
      return Retry.decorateSupplier(retry, CircuitBreaker.decorateSupplier(breaker, call)).get();
    } catch (CallNotPermittedException e) {
      throw new HostUnavailableException(host, policy, e);
    }
  }

  private static CircuitBreaker breaker(Guarded guarded, Predicate<Throwable> mayPass) {
    CodestrataConfig.Resilience policy = guarded.policy;
    return CircuitBreaker.of(
        guarded.host,
        CircuitBreakerConfig.custom()
            .slidingWindowSize(policy.hostFailures())
            .minimumNumberOfCalls(policy.hostFailures())
            .failureRateThreshold(100)
            .permittedNumberOfCallsInHalfOpenState(1)
            .waitDurationInOpenState(policy.hostRest())
            .recordException(mayPass)
            .ignoreException(mayPass.negate())
            .build());
  }
}
