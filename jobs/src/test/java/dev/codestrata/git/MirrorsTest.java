package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
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
  private RepositoryAccess access;

  @BeforeEach
  void create() throws IOException {
    origin = new TestHistory(scratch.resolve("origin.git"));
    access =
        RepositoryAccess.of(new Configuration(), scratch.resolve("cache").toString(), 1L << 30);
  }

  private Mirror mirror(String url, MirrorOptions options) {
    MirrorStore store = access.store(scratch.resolve("mirrors").toString());
    return new MirrorWriter(store, access, Clock.systemUTC())
        .update(MirrorRequest.of(url, "a-repository", options));
  }

  @AfterEach
  void close() {
    origin.close();
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
      Mirror mirror = mirror(address, MirrorOptions.defaults());
      try (GitRepository repository = access.open(mirror.location().toString())) {
        assertThat(repository.resolve("HEAD")).contains(one);
      }
    } finally {
      daemon.stopAndWait();
    }
  }

  @Test
  void aFailedCloneLeavesNothing() {
    String nowhere = scratch.resolve("nowhere.git").toUri().toString();

    assertThatThrownBy(() -> mirror(nowhere, MirrorOptions.defaults()))
        .isInstanceOf(GitReadException.class)
        .hasMessageStartingWith(nowhere + " is gone, private or never was: ")
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.NOT_FOUND);

    assertThat(scratch.resolve("mirrors")).doesNotExist();
  }

  @Test
  void aSilentRemoteTimesOut() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "git://127.0.0.1:" + silent.getLocalPort() + "/x.git";
      MirrorOptions options = new MirrorOptions(Duration.ofSeconds(1), Set.of("git"));

      assertThatThrownBy(() -> mirror(address, options))
          .hasMessageStartingWith(address + " could not be fetched: ")
          .extracting("kind")
          .isEqualTo(GitReadException.Kind.TIMEOUT);
    }
  }

  @Test
  void refusesSchemesAndHidesSecrets() {
    MirrorOptions options = MirrorOptions.defaults();
    assertThatThrownBy(
            () -> mirror("http://user:t0ken@example.org/x.git?private_token=s3cret", options))
        .hasMessage(
            "http://example.org/x.git?private_token=*** is not followed: its scheme is http, not"
                + " one of file, git, https, ssh")
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.FORBIDDEN);
    assertThatThrownBy(() -> mirror("ext::sh -c touch% /tmp/x", options))
        .hasMessageContaining("it names a program that would fetch it");
    assertThatThrownBy(() -> mirror("ssh://-oProxyCommand=x/y", options))
        .hasMessageContaining("begins with a dash");
    assertThatThrownBy(() -> mirror("git://user:t0ken@127.0.0.1:1/x.git", options))
        .hasMessageStartingWith("git://127.0.0.1:1/x.git could not be fetched: ")
        .hasMessageNotContaining("t0ken")
        .hasNoCause();
  }
}
