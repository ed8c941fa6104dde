package dev.codestrata.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeasesTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final ProcessIdentity HERE = ProcessIdentity.current();
  private static final ProcessIdentity ELSEWHERE =
      new ProcessIdentity("elsewhere.example", "boot", 4711, 1);

  @TempDir java.nio.file.Path directory;

  private final SettableClock clock = new SettableClock();
  private final List<Leases> open = new ArrayList<>();

  @AfterEach
  void closeAll() {
    open.forEach(Leases::close);
  }

  @Test
  void leaseHasOneHolderUntilItIsReleased() {
    Leases first = leases(HERE);
    Leases second = leases(ELSEWHERE);

    assertThat(first.acquire(List.of("a", "b"))).containsExactly("a", "b");
    assertThat(first.acquire("a")).isTrue();
    assertThat(second.acquire(List.of("a", "b", "c"))).containsExactly("c");
    assertThat(second.holder("a")).contains("process " + HERE.pid() + " on " + HERE.host());
    assertThat(first.holder("a")).isEmpty();

    first.release("a");
    assertThat(second.acquire("a")).isTrue();
    first.close();
    assertThat(second.acquire("b")).isTrue();
    assertThat(second.held()).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void leaseThatIsNotRenewedEndsAndItsHolderNoticesTheLoss() {
    Leases first = leases(ELSEWHERE);
    Leases second = leases(HERE);
    first.acquire("a");

    clock.advance(Duration.ofMinutes(50));
    assertThat(second.acquire("a")).isFalse();
    first.renew();
    clock.advance(Duration.ofMinutes(50));
    assertThat(second.acquire("a")).isFalse();

    clock.advance(Duration.ofMinutes(11));
    assertThat(second.acquire("a")).isTrue();
    first.renew();
    assertThat(first.held()).isEmpty();
    first.close();
    assertThat(second.held()).containsExactly("a");
    assertThat(leases(ELSEWHERE).acquire("a")).isFalse();
  }

  @Test
  void leaseOfADeadProcessOfThisMachineIsTakenAtOnce() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    ProcessIdentity other =
        new ProcessIdentity(
            HERE.host(),
            HERE.boot(),
            process.pid(),
            process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    leases(other).acquire("a");
    Leases mine = leases(HERE);
    assertThat(mine.acquire("a")).isFalse();

    process.destroyForcibly().waitFor();

    assertThat(mine.acquire("a")).isTrue();
  }

  @Test
  void processIdThatIsUsedAgainIsNotTheHolder() {
    ProcessIdentity earlier =
        new ProcessIdentity(HERE.host(), HERE.boot(), HERE.pid(), HERE.started() - 1000);
    leases(earlier).acquire("a");

    assertThat(leases(HERE).acquire("a")).isTrue();
  }

  @Test
  void emptyFileOfAHolderThatDiedWhileWritingEndsToo() throws IOException {
    Leases first = leases(HERE);
    first.acquire("a");
    try (var files = Files.list(directory)) {
      java.nio.file.Path file =
          files.filter(f -> f.toString().endsWith(".json")).findFirst().orElseThrow();
      Files.write(file, new byte[0]);
      // The checksum belongs to what was there before.
      Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(clock.instant()));
    }
    Leases second = leases(HERE);

    assertThat(second.acquire("a")).isFalse();
    clock.advance(HOUR.plusSeconds(1));
    assertThat(second.acquire("a")).isTrue();
  }

  @RepeatedTest(50)
  void ofManyThatTryAtOnceOneWins() throws Exception {
    Leases dead = leases(new ProcessIdentity(HERE.host(), HERE.boot(), HERE.pid(), -5));
    dead.acquire("stale");
    int contenders = 8;
    CyclicBarrier start = new CyclicBarrier(contenders);
    ExecutorService threads = Executors.newFixedThreadPool(contenders);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < contenders; i++) {
        Leases own = leases(HERE);
        results.add(
            threads.submit(
                () -> {
                  start.await();
                  return own.acquire(List.of("fresh", "stale")).size();
                }));
      }
      int acquired = 0;
      for (Future<Integer> result : results) {
        acquired += result.get();
      }
      assertThat(acquired).isEqualTo(2);
    } finally {
      threads.shutdownNow();
    }
  }

  private Leases leases(ProcessIdentity owner) {
    try {
      FileSystem fileSystem = FileSystem.getLocal(new Configuration());
      Leases leases = new Leases(fileSystem, new Path(directory.toUri()), HOUR, clock, owner);
      open.add(leases);
      return leases;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final class SettableClock extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
