package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.codestrata.fixtures.GitOracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every transport, whole and broken in every way. */
@Timeout(120)
class RemoteFetchTransportsTest {

  /** Beyond greeting, keys and references; before the end of the pack. */
  private static final int IN_THE_PACK = 150_000;

  @TempDir Path scratch;
  private TestHistory origin;
  private String tip;

  @FunctionalInterface
  private interface Start {
    GitServer server() throws IOException;
  }

  /**
   * @param kind what the exception must say; null: either that it failed or that it timed out
   * @param words what its message must hold
   */
  private record Case(
      String name,
      FaultyProxy.Fault fault,
      int after,
      GitReadException.Kind kind,
      String words,
      Duration wallTime,
      Duration silence) {}

  private static final Duration LONG = Duration.ofSeconds(60);

  private static final List<Case> FAULTS =
      List.of(
          broken("hung up on at once", FaultyProxy.Fault.CUT, 0),
          broken("cut off in the greeting", FaultyProxy.Fault.CUT, 60),
          broken("cut off in mid-transfer", FaultyProxy.Fault.CUT, IN_THE_PACK),
          // Garbage may look like the beginning of an answer whose rest is waited for.
          new Case(
              "answering garbage",
              FaultyProxy.Fault.GARBLE,
              0,
              null,
              "",
              LONG,
              Duration.ofMillis(1500)),
          broken("answering garbage in mid-transfer", FaultyProxy.Fault.GARBLE, IN_THE_PACK),
          new Case(
              "slowed to a trickle",
              FaultyProxy.Fault.TRICKLE,
              IN_THE_PACK,
              GitReadException.Kind.CLONE_FAILED,
              "it took longer than 1800 ms (ingest.limits.wall-time)",
              Duration.ofMillis(1800),
              LONG),
          new Case(
              "slowed to a trickle from the start",
              FaultyProxy.Fault.TRICKLE,
              0,
              GitReadException.Kind.CLONE_FAILED,
              "it took longer than 700 ms (ingest.limits.wall-time)",
              Duration.ofMillis(700),
              LONG),
          new Case(
              "falling silent in mid-transfer",
              FaultyProxy.Fault.STALL,
              IN_THE_PACK,
              GitReadException.Kind.TIMEOUT,
              "",
              LONG,
              Duration.ofMillis(1200)),
          new Case(
              "saying nothing at all",
              FaultyProxy.Fault.STALL,
              0,
              GitReadException.Kind.TIMEOUT,
              "",
              LONG,
              Duration.ofMillis(700)));

  private static Case broken(String name, FaultyProxy.Fault fault, int after) {
    return new Case(name, fault, after, GitReadException.Kind.CLONE_FAILED, "", LONG, LONG);
  }

  @BeforeEach
  void create() throws IOException {
    origin = new TestHistory(scratch.resolve("origin.git"));
    byte[] noise = new byte[400_000];
    new Random(3).nextBytes(noise);
    String one = origin.file("a", "1\n").file("noise", noise, FileMode.REGULAR_FILE).commit("one");
    tip = origin.file("a", "2\n").commit("two", one);
    origin.branch("refs/tags/v1", one);
  }

  @AfterEach
  void close() {
    origin.close();
  }

  @TestFactory
  Stream<DynamicTest> smartHttp() {
    Assumptions.assumeTrue(GitOracle.isPresent(), "git http-backend");
    return cases(() -> new HttpGitServer(scratch, null));
  }

  @TestFactory
  Stream<DynamicTest> smartHttpWithAPassword() {
    Assumptions.assumeTrue(GitOracle.isPresent(), "git http-backend");
    return cases(() -> new HttpGitServer(scratch, null).requires("reader", "s3cret"))
        .filter(test -> test.getDisplayName().matches("whole|.*in mid-transfer"));
  }

  @TestFactory
  Stream<DynamicTest> gitDaemon() {
    return cases(() -> new DaemonGitServer(origin.repository()));
  }

  @TestFactory
  Stream<DynamicTest> sshWithAKey() {
    return cases(() -> new SshGitServer(origin.repository()));
  }

  private Stream<DynamicTest> cases(Start start) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("whole", () -> whole(start)));
    for (Case broken : FAULTS) {
      tests.add(DynamicTest.dynamicTest(broken.name(), () -> broken(start, broken)));
    }
    return tests.stream();
  }

  private void whole(Start start) throws Exception {
    Path mirror = Files.createTempDirectory(scratch, "mirror").resolve("m.git");
    try (GitServer server = start.server()) {
      FetchOptions options = server.settings(scratch, server.port()).fetchOptions();
      Set<Thread> before = threads();

      FetchOutcome outcome = RemoteFetch.into(mirror, server.url(), options);

      assertThat(outcome.headBranch()).isEqualTo("refs/heads/main");
      assertThat(outcome.advertised().keySet())
          .containsExactly("HEAD", "refs/heads/main", "refs/tags/v1");
      assertThat(outcome.advertised().get("refs/heads/main").id()).isEqualTo(tip);
      assertThat(outcome.updatedReferences()).isEqualTo(2);
      assertThat(outcome.objectsReceived()).isEqualTo(7);
      assertThat(outcome.bytesReceived()).isBetween(400_000L, 450_000L);
      assertThat(outcome.effectiveUrl()).isEqualTo(server.url());
      FetchOutcome again = RemoteFetch.into(mirror, server.url(), options);
      assertThat(again.objectsReceived()).isZero();
      assertThat(again.bytesReceived()).isLessThan(5_000);
      assertNoThreadLeft(before);
    }
    try (GitRepository repository = GitRepositories.open(mirror)) {
      assertThat(repository.resolve("HEAD")).contains(tip);
    }
    assertThat(leftovers(mirror)).isEmpty();
  }

  private void broken(Start start, Case broken) throws Exception {
    Path mirror = Files.createTempDirectory(scratch, "mirror").resolve("m.git");
    try (GitServer server = start.server();
        FaultyProxy proxy = new FaultyProxy(server.port(), broken.fault(), broken.after())) {
      RemoteSettings settings = server.settings(scratch, server.port(), proxy.port());
      FetchOptions patient = settings.fetchOptions();
      FetchOptions options =
          settings.wallTime(broken.wallTime()).silence(broken.silence()).fetchOptions();
      Set<Thread> before = threads();

      GitReadException failure =
          catchThrowableOfType(
              GitReadException.class,
              () -> RemoteFetch.into(mirror, server.url(proxy.port()), options));

      assertThat(failure)
          .hasMessageStartingWith(server.url(proxy.port()) + " could not be fetched: ")
          .hasMessageContaining(broken.words());
      assertThat(failure.getMessage().lines()).hasSize(1);
      assertThat(failure.kind())
          .isIn(
              broken.kind() == null
                  ? List.of(GitReadException.Kind.CLONE_FAILED, GitReadException.Kind.TIMEOUT)
                  : List.of(broken.kind()));
      assertThat(RemoteSettings.stackTrace(failure)).doesNotContain("s3cret");
      assertThat(leftovers(mirror)).isEmpty();
      assertNoThreadLeft(before);
      assertThat(Thread.interrupted()).isFalse();

      FetchOutcome whole = RemoteFetch.into(mirror, server.url(), patient);
      assertThat(whole.updatedReferences()).isEqualTo(2);
    }
  }

  /** Files of a transfer that should be gone. */
  private static List<String> leftovers(Path mirror) throws IOException {
    if (!Files.exists(mirror)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(mirror)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("incoming_") || name.endsWith(".lock"))
          .collect(Collectors.toList());
    }
  }

  private static Set<Thread> threads() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }

  /** Threads of ours end; those of the servers, and JGit's own few, stay. */
  private static void assertNoThreadLeft(Set<Thread> before) throws InterruptedException {
    for (Thread thread : threads()) {
      String name = thread.getName();
      boolean isOurs =
          name.startsWith("git-transfer")
              || name.startsWith("git-upload-pack")
              || name.endsWith("-Timer")
              || name.startsWith("sshd-JGitSshClient");
      if (!before.contains(thread) && isOurs) {
        thread.join(5_000);
        assertThat(thread.isAlive()).as("thread " + name).isFalse();
      }
    }
  }
}
