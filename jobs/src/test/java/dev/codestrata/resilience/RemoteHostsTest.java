package dev.codestrata.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.config.CodestrataConfig;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RemoteHostsTest {

  private static final CodestrataConfig.Resilience POLICY =
      new CodestrataConfig.Resilience(
          3,
          Duration.ofMillis(1),
          Duration.ofMillis(4),
          4,
          Duration.ofMinutes(10),
          Duration.ofMinutes(5),
          Duration.ofHours(24));

  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void whatPassesIsTriedAgain() {
    String answer = RemoteHosts.call("flaky.test", POLICY, RemoteHostsTest::mayPass, () -> fail(2));

    assertThat(answer).isEqualTo("here");
    assertThat(calls).hasValue(3);
  }

  @Test
  void whatDoesNotPassIsNot() {
    assertThatThrownBy(
            () ->
                RemoteHosts.call(
                    "strict.test",
                    POLICY,
                    RemoteHostsTest::mayPass,
                    () -> {
                      calls.incrementAndGet();
                      throw new IllegalArgumentException("no such repository");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such repository");
    assertThat(calls).hasValue(1);
  }

  @Test
  void aHostThatKeepsFailingIsLeftAloneAndNoOther() {
    for (int round = 0; round < 2; round++) {
      assertThatThrownBy(
          () -> RemoteHosts.call("down.test", POLICY, RemoteHostsTest::mayPass, () -> fail(99)));
    }
    int made = calls.get();
    assertThat(made).isEqualTo(4); // three, then one that opens the circuit

    assertThatThrownBy(
            () -> RemoteHosts.call("DOWN.test", POLICY, RemoteHostsTest::mayPass, () -> fail(99)))
        .isInstanceOf(HostUnavailableException.class)
        .hasMessage(
            "DOWN.test failed 4 times in a row and is left alone for 600 s; what waits for it"
                + " stays queued");
    assertThat(calls).hasValue(made);
    assertThat(RemoteHosts.call("up.test", POLICY, RemoteHostsTest::mayPass, () -> "here"))
        .isEqualTo("here");
  }

  @Test
  void waitsDoubleUpToTheLongestAndAreSpread() {
    Backoff backoff = new Backoff(Duration.ofMinutes(5), Duration.ofHours(24));

    for (int failures = 1; failures < 60; failures++) {
      double nominal = Math.min(5 * Math.pow(2, failures - 1), 24 * 60);
      for (long seed = 0; seed < 50; seed++) {
        Duration wait = backoff.after(failures, seed);
        assertThat(wait.toMillis() / 60_000.0).isBetween(0.499 * nominal, 1.501 * nominal);
        assertThat(wait).isEqualTo(backoff.after(failures, seed));
      }
    }
    assertThat(backoff.after(3, 1)).isNotEqualTo(backoff.after(3, 2));
    assertThatThrownBy(() -> new Backoff(Duration.ofHours(2), Duration.ofHours(1)))
        .hasMessage("waits must be positive and grow, are PT2H to PT1H");
  }

  private static boolean mayPass(Throwable failure) {
    return failure instanceof UncheckedIOException;
  }

  private String fail(int times) {
    if (calls.incrementAndGet() <= times) {
      throw new UncheckedIOException(new SocketTimeoutException("silent"));
    }
    return "here";
  }
}
