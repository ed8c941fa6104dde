package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.transport.Daemon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class MirrorsTest {

  @TempDir Path scratch;
  private TestHistory origin;
  private Path mirror;
  private String url;

  @BeforeEach
  void create() throws IOException {
    origin = new TestHistory(scratch.resolve("origin.git"));
    mirror = scratch.resolve("mirrors/a/b");
    url = scratch.resolve("origin.git").toUri().toString();
  }

  @AfterEach
  void close() {
    origin.close();
  }

  @Test
  void clonesBareThenFetchesOnlyWhatIsNewAndPrunes() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    origin.branch("refs/heads/old", one);
    origin.branch("refs/tags/v1", one);
    origin.branch("refs/pull/1/head", one);

    Mirror created = Mirrors.mirror(url, mirror, MirrorOptions.defaults());

    assertThat(created).isEqualTo(new Mirror(mirror, true, 3));
    assertThat(references()).containsExactly("refs/heads/main", "refs/heads/old", "refs/tags/v1");
    try (GitRepository repository = GitRepositories.open(mirror)) {
      assertThat(repository.head()).contains(new Head("refs/heads/main", one));
    }

    String two = origin.file("a", "2\n").commit("two", one);
    origin.deleteBranch("refs/heads/old");
    Mirror updated = Mirrors.mirror(url, mirror, MirrorOptions.defaults());

    assertThat(updated).isEqualTo(new Mirror(mirror, false, 2));
    assertThat(references()).containsExactly("refs/heads/main", "refs/tags/v1");
    try (GitRepository repository = GitRepositories.open(mirror)) {
      assertThat(repository.commitIds(two, List.of())).containsExactly(two, one);
    }
    assertThat(Mirrors.mirror(url, mirror, MirrorOptions.defaults()).updatedReferences()).isZero();
  }

  private List<String> references() {
    try (GitRepository repository = GitRepositories.open(mirror)) {
      return repository.references().stream().map(Reference::name).toList();
    }
  }

  @Test
  void followsAHeadThatMoves() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    Mirrors.mirror(url, mirror, MirrorOptions.defaults());
    origin.branch("refs/heads/trunk", one);
    origin.repository().updateRef(Constants.HEAD).link("refs/heads/trunk");

    Mirrors.mirror(url, mirror, MirrorOptions.defaults());

    try (GitRepository repository = GitRepositories.open(mirror)) {
      assertThat(repository.head()).contains(new Head("refs/heads/trunk", one));
    }
  }

  @Test
  void mirrorsAnEmptyRepository() {
    assertThat(Mirrors.mirror(url, mirror, MirrorOptions.defaults()).updatedReferences()).isZero();
    try (GitRepository repository = GitRepositories.open(mirror)) {
      assertThat(repository.head()).isEmpty();
    }
  }

  @Test
  void clonesOverTheGitProtocol() throws Exception {
    String one = origin.file("a", "1\n").commit("one");
    Daemon daemon = new Daemon(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    daemon.setRepositoryResolver(
        (client, name) -> {
          origin.repository().incrementOpen();
          return origin.repository();
        });
    daemon.start();
    try {
      String address = "git://127.0.0.1:" + daemon.getAddress().getPort() + "/origin.git";
      Mirrors.mirror(address, mirror, RemoteSettings.loopback().mirrorOptions());
    } finally {
      daemon.stopAndWait();
    }
    try (GitRepository repository = GitRepositories.open(mirror)) {
      assertThat(repository.resolve("HEAD")).contains(one);
    }
  }

  @Test
  void aFailedCloneLeavesNothing() throws IOException {
    String nowhere = scratch.resolve("nowhere.git").toUri().toString();

    assertThatThrownBy(() -> Mirrors.mirror(nowhere, mirror, MirrorOptions.defaults()))
        .isInstanceOf(GitReadException.class)
        .hasMessageStartingWith(nowhere + " is gone, private or never was: ")
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.NOT_FOUND);

    try (Stream<Path> left = Files.list(mirror.getParent())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aSilentRemoteTimesOut() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "git://127.0.0.1:" + silent.getLocalPort() + "/x.git";
      MirrorOptions options =
          RemoteSettings.loopback().silence(Duration.ofSeconds(1)).mirrorOptions();

      assertThatThrownBy(() -> Mirrors.mirror(address, mirror, options))
          .hasMessageStartingWith(address + " could not be fetched: ")
          .extracting("kind")
          .isEqualTo(GitReadException.Kind.TIMEOUT);
    }
  }

  @Test
  void refusesSchemesAndHidesSecrets() {
    MirrorOptions options = MirrorOptions.defaults();
    assertThatThrownBy(
            () ->
                Mirrors.mirror(
                    "http://user:t0ken@example.org/x.git?private_token=s3cret", mirror, options))
        .hasMessage(
            "http://example.org/x.git?private_token=*** is not followed: its scheme is http, not"
                + " one of file, git, https, ssh in ingest.allowed-schemes")
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.FORBIDDEN);
    assertThatThrownBy(() -> Mirrors.mirror("ext::sh -c touch% /tmp/x", mirror, options))
        .hasMessageContaining("it names a program that would fetch it");
    assertThatThrownBy(() -> Mirrors.mirror("ssh://-oProxyCommand=x/y", mirror, options))
        .hasMessageContaining("begins with a dash");
    assertThatThrownBy(
            () ->
                Mirrors.mirror(
                    "git://user:t0ken@127.0.0.1:1/x.git",
                    mirror,
                    RemoteSettings.loopback().mirrorOptions()))
        .hasMessageStartingWith("git://127.0.0.1:1/x.git could not be fetched: ")
        .hasMessageNotContaining("t0ken")
        .hasStackTraceContaining("could not be fetched")
        .satisfies(e -> assertThat(RemoteSettings.stackTrace(e)).doesNotContain("t0ken"));
  }
}
