package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.codestrata.fixtures.GitOracle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where a fetch goes, whom it trusts, and to whom it tells what. */
@Timeout(60)
class RemoteFetchRulesTest {

  private static final String SECRET = "s3cret-Value/+";

  @TempDir Path scratch;
  private TestHistory origin;
  private String tip;
  private Path mirror;

  @BeforeEach
  void create() throws IOException {
    Assumptions.assumeTrue(GitOracle.isPresent(), "git http-backend");
    origin = new TestHistory(scratch.resolve("origin.git"));
    tip = origin.file("a", "1\n").commit("one");
    mirror = scratch.resolve("mirror.git");
  }

  @AfterEach
  void close() {
    if (origin != null) {
      origin.close();
    }
  }

  private FetchOutcome fetch(String url, RemoteSettings settings) {
    return RemoteFetch.into(mirror, url, settings.fetchOptions());
  }

  private GitReadException refused(String url, RemoteSettings settings) {
    return catchThrowableOfType(GitReadException.class, () -> fetch(url, settings));
  }

  /** Answers one name, for the first time as it should be and from then on elsewhere. */
  private static final class Rebinding implements CheckedAddresses.Resolver {
    private final List<String> asked = new ArrayList<>();

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      asked.add(host);
      if (!host.equals("git.example.org")) {
        throw new UnknownHostException(host);
      }
      return new InetAddress[] {
        asked.size() == 1
            ? InetAddress.getLoopbackAddress()
            : InetAddress.getByName("169.254.169.254")
      };
    }
  }

  @Test
  void transportsConnectToTheAddressThatWasChecked() throws IOException {
    try (HttpGitServer http = new HttpGitServer(scratch, null);
        DaemonGitServer daemon = new DaemonGitServer(origin.repository());
        SshGitServer ssh = new SshGitServer(origin.repository())) {
      for (GitServer server : List.of(http, daemon, ssh)) {
        RemoteSettings settings = RemoteSettings.loopback();
        if (server == ssh) {
          settings =
              settings.ssh(
                  ssh.userKeyFile(scratch), ssh.knownHosts(scratch, "git.example.org", ssh.port()));
        }
        Rebinding resolver = new Rebinding();

        FetchOutcome outcome =
            RemoteFetch.into(
                scratch.resolve(server.scheme()),
                server.url().replace("127.0.0.1", "git.example.org"),
                settings.fetchOptions(),
                resolver);

        assertThat(outcome.advertised().get("HEAD").id()).isEqualTo(tip);
        assertThat(resolver.asked).containsExactly("git.example.org");
      }
    }
  }

  @Test
  void loopbackIsRefusedUnlessItIsAllowed() throws IOException {
    RemotePolicy policy =
        new RemotePolicy(Set.of("http", "git", "ssh"), List.of(), List.of(), false);
    try (HttpGitServer http = new HttpGitServer(scratch, null);
        DaemonGitServer daemon = new DaemonGitServer(origin.repository());
        SshGitServer ssh = new SshGitServer(origin.repository())) {
      for (GitServer server : List.of(http, daemon, ssh)) {
        GitReadException failure =
            refused(server.url(), server.settings(scratch, server.port()).policy(policy));

        assertThat(failure)
            .hasMessage(
                server.url()
                    + " could not be fetched: host 127.0.0.1 is not followed: it leads to"
                    + " 127.0.0.1, a loopback address");
        assertThat(failure.kind()).isEqualTo(GitReadException.Kind.FORBIDDEN);
      }
      assertThat(http.requests()).isEmpty();
      assertThat(ssh.commands()).isEmpty();
    }
  }

  @Test
  void aRedirectIsFollowedAndToldOf() throws IOException {
    try (HttpGitServer server = new HttpGitServer(scratch, null)) {
      server.redirect("/old/name.git", server.url());

      FetchOutcome outcome =
          fetch(server.url().replace("/origin.git", "/old/name.git"), RemoteSettings.loopback());

      assertThat(outcome.effectiveUrl()).isEqualTo(server.url());
      assertThat(outcome.updatedReferences()).isEqualTo(1);
    }
  }

  @Test
  void everyHopOfARedirectIsChecked() throws IOException {
    RemoteSettings settings = RemoteSettings.loopback();
    try (HttpGitServer server = new HttpGitServer(scratch, null)) {
      server
          .redirect("/metadata", "http://169.254.169.254/latest")
          .redirect("/multicast", "http://224.0.0.1/x")
          .redirect("/file", "file:///etc")
          .redirect("/git", "git://127.0.0.1/x")
          .redirect("/odd", "http://2130706433/x")
          .redirect("/denied", "http://localhost:" + server.port() + "/origin.git")
          .redirect("/hop", "http://127.0.0.1:" + server.port() + "/metadata");

      for (String path : List.of("metadata", "multicast", "file", "git", "odd", "hop")) {
        GitReadException failure = refused(server.url().replace("origin.git", path), settings);
        assertThat(failure).as(path).hasMessageContaining("is not followed: ");
        assertThat(failure.kind()).as(path).isEqualTo(GitReadException.Kind.FORBIDDEN);
      }
      GitReadException failure =
          refused(
              server.url().replace("origin.git", "denied"),
              settings.policy(
                  new RemotePolicy(Set.of("http"), List.of(), List.of("localhost"), true)));
      assertThat(failure)
          .hasMessageContaining("http://localhost:" + server.port())
          .hasMessageContaining("its host stands in ingest.denied-hosts");
      assertThat(failure.kind()).isEqualTo(GitReadException.Kind.FORBIDDEN);
    }
  }

  @Test
  void tlsNamesAreCheckedAndNothingLeadsBackToPlainHttp() throws Exception {
    SSLContext before = SSLContext.getDefault();
    SSLContext.setDefault(HttpGitServer.selfSigned(scratch));
    try (HttpGitServer secure = new HttpGitServer(scratch, SSLContext.getDefault());
        HttpGitServer plain = new HttpGitServer(scratch, null)) {
      plain.redirect("/up.git", secure.url());
      secure.redirect("/down.git", plain.url());
      CheckedAddresses.Resolver loopback =
          host -> new InetAddress[] {InetAddress.getLoopbackAddress()};

      FetchOutcome up =
          fetch(plain.url().replace("origin.git", "up.git"), RemoteSettings.loopback());
      assertThat(up.effectiveUrl()).isEqualTo(secure.url());

      GitReadException down =
          refused(secure.url().replace("origin.git", "down.git"), RemoteSettings.loopback());
      assertThat(down).hasMessageContaining("it leads from https to http");
      assertThat(down.kind()).isEqualTo(GitReadException.Kind.FORBIDDEN);

      FetchOptions options = RemoteSettings.loopback().fetchOptions();
      RemoteFetch.into(
          scratch.resolve("named"),
          secure.url().replace("127.0.0.1", "git.example.org"),
          options,
          loopback);
      GitReadException other =
          catchThrowableOfType(
              GitReadException.class,
              () ->
                  RemoteFetch.into(
                      scratch.resolve("other"),
                      secure.url().replace("127.0.0.1", "other.example.org"),
                      options,
                      loopback));
      assertThat(other.kind()).isEqualTo(GitReadException.Kind.CLONE_FAILED);
    } finally {
      SSLContext.setDefault(before);
    }
  }

  @Test
  void aPlainWebServerIsNoGitServer() throws IOException {
    // Without a HEAD, git http-backend serves nothing; with a dumb server's files it must not
    // matter.
    try (HttpGitServer server = new HttpGitServer(scratch, null)) {
      server.answers("/origin.git/info/refs", "text/plain", tip + "\trefs/heads/main\n");

      GitReadException failure = refused(server.url(), RemoteSettings.loopback());

      assertThat(failure)
          .hasMessageContaining("the server does not speak git's smart protocol")
          .hasMessageContaining("text/plain");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aLoginIsToldToItsHostOnly() throws IOException {
    try (HttpGitServer ours = new HttpGitServer(scratch, null).requires("reader", SECRET);
        HttpGitServer theirs = new HttpGitServer(scratch, null).requires("reader", SECRET)) {
      String elsewhere = theirs.url().replace("127.0.0.1", "localhost");
      ours.redirect("/moved.git", elsewhere);
      RemoteSettings settings = RemoteSettings.loopback().login("127.0.0.1", "reader", SECRET);

      GitReadException failure = refused(ours.url().replace("origin.git", "moved.git"), settings);

      assertThat(failure.kind()).isEqualTo(GitReadException.Kind.NOT_FOUND);
      assertThat(theirs.requests()).containsExactly("/origin.git/info/refs");
      assertThat(fetch(ours.url(), settings).updatedReferences()).isEqualTo(1);
    }
  }

  @Test
  void secretsShowNowhere() throws IOException {
    List<String> shown = new ArrayList<>();
    try (CapturedLog log = CapturedLog.everything();
        HttpGitServer http = new HttpGitServer(scratch, null).requires("reader", SECRET);
        SshGitServer ssh = new SshGitServer(origin.repository())) {
      String inUrl = "http://reader:" + encoded(SECRET) + "@127.0.0.1:" + http.port();
      RemoteSettings settings = RemoteSettings.loopback().login("127.0.0.1", "reader", SECRET);

      shown.add(fetch(http.url(), settings).toString());
      shown.add(settings.access().toString());
      shown.add(settings.fetchOptions().toString());
      shown.add(fetch(inUrl + "/origin.git", RemoteSettings.loopback()).toString());
      shown.add(text(refused(inUrl + "/none.git", RemoteSettings.loopback())));
      shown.add(
          text(
              refused(
                  http.url(),
                  RemoteSettings.loopback().login("127.0.0.1", "reader", SECRET + "x"))));
      shown.add(
          text(
              refused(
                  "git://reader:" + encoded(SECRET) + "@127.0.0.1:1/x.git",
                  RemoteSettings.loopback())));
      shown.add(
          text(
              refused(
                  "http://" + encoded(SECRET) + "@127.0.0.1:1/x.git", RemoteSettings.loopback())));
      shown.add(
          text(
              refused(
                  "foo://reader:" + encoded(SECRET) + "@127.0.0.1/x", RemoteSettings.loopback())));
      shown.add(
          text(
              refused(
                  ssh.url(),
                  RemoteSettings.loopback()
                      .ssh("127.0.0.1", "reader", SECRET, ssh.knownHosts(scratch, ssh.port())))));
      shown.add(log.text());
      assertThat(log.text()).contains("SSH_MSG_USERAUTH").contains("org.apache.http");
    }
    String all = String.join("\n", shown);
    String basic =
        java.util.Base64.getEncoder()
            .encodeToString(("reader:" + SECRET).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(all).doesNotContain(SECRET).doesNotContain(encoded(SECRET)).doesNotContain(basic);
  }

  private static String encoded(String secret) {
    return secret.replace("/", "%2F").replace("+", "%2B");
  }

  private static String text(GitReadException failure) {
    return failure + RemoteSettings.stackTrace(failure);
  }

  @Test
  void aLoginWithoutItsVariableSaysWhichOne() {
    GitReadException failure =
        refused(
            "http://127.0.0.1:1/x.git", RemoteSettings.loopback().login("127.0.0.1", "reader", ""));

    assertThat(failure)
        .hasMessage(
            "http://127.0.0.1:1/x.git could not be fetched: the environment variable TEST_TOKEN,"
                + " which ingest.credentials names for 127.0.0.1, is not set");
  }

  @Test
  void sshTrustsOnlyKnownServersAndIsToldWhoAsks() throws IOException {
    try (SshGitServer server = new SshGitServer(origin.repository())) {
      RemoteSettings settings = RemoteSettings.loopback();
      Path key = server.userKeyFile(scratch);

      GitReadException unknown = refused(server.url(), settings);
      assertThat(unknown).hasMessageContaining("set ingest.ssh.known-hosts");
      assertThat(unknown.kind()).isEqualTo(GitReadException.Kind.FORBIDDEN);

      GitReadException other =
          refused(
              server.url(),
              settings.ssh(key, SshGitServer.otherKnownHosts(scratch, server.port())));
      assertThat(other)
          .hasMessageContaining(
              "the host key of [127.0.0.1]:"
                  + server.port()
                  + " is not the one in ingest.ssh.known-hosts");
      assertThat(other.kind()).isEqualTo(GitReadException.Kind.FORBIDDEN);

      Path known = server.knownHosts(scratch, server.port());
      assertThat(refused(server.url(), settings.ssh(SshGitServer.otherKeyFile(scratch), known)))
          .hasMessageContaining(" could not be fetched: ");
      assertThat(server.commands()).isEmpty();

      assertThat(fetch(server.url(), settings.ssh(key, known)).updatedReferences()).isEqualTo(1);
      assertThat(
              RemoteFetch.into(
                      scratch.resolve("by-password"),
                      server.url(),
                      settings
                          .ssh("127.0.0.1", "grace", SshGitServer.PASSWORD, known)
                          .fetchOptions())
                  .updatedReferences())
          .isEqualTo(1);
      assertThat(server.commands())
          .containsExactly(
              "git: git-upload-pack '/origin.git'", "grace: git-upload-pack '/origin.git'");

      GitReadException none =
          refused(server.url().replace("origin", "none"), settings.ssh(key, known));
      assertThat(none).hasMessageEndingWith("fatal: no such repository");
      assertThat(none.kind()).isEqualTo(GitReadException.Kind.NOT_FOUND);
    }
  }

  @Test
  void whatIsNotThereIsToldFromWhatFails() throws IOException {
    try (HttpGitServer http = new HttpGitServer(scratch, null);
        DaemonGitServer daemon = new DaemonGitServer(origin.repository())) {
      assertThat(refused(http.url().replace("origin", "none"), RemoteSettings.loopback()).kind())
          .isEqualTo(GitReadException.Kind.NOT_FOUND);
      http.requires("reader", SECRET);
      assertThat(refused(http.url(), RemoteSettings.loopback()).kind())
          .isEqualTo(GitReadException.Kind.NOT_FOUND);
      int port = daemon.port();
      daemon.close();
      assertThat(refused("git://127.0.0.1:" + port + "/x.git", RemoteSettings.loopback()).kind())
          .isEqualTo(GitReadException.Kind.CLONE_FAILED);
    }
  }

  @Test
  void aDepthIsFetchedAndCompletedLater() throws IOException {
    String two = origin.file("a", "2\n").commit("two", tip);
    origin.branch("refs/heads/other", tip);
    String url = scratch.resolve("origin.git").toUri().toString();
    RemoteAccess access = RemoteSettings.loopback().access();
    List<String> head = List.of(FetchOptions.DEFAULT_BRANCH);

    FetchOutcome shallow = RemoteFetch.into(mirror, url, new FetchOptions(head, 1, access));

    assertThat(shallow.objectsReceived()).isEqualTo(3);
    assertThat(shallow.updatedReferences()).isEqualTo(1);
    assertThat(commits(two)).containsExactly(two);
    FetchOutcome whole =
        RemoteFetch.into(mirror, url, new FetchOptions(head, FetchOptions.UNSHALLOW, access));
    assertThat(whole.objectsReceived()).isEqualTo(3);
    assertThat(commits(two)).containsExactly(two, tip);
  }

  private List<String> commits(String from) {
    try (GitRepository repository = GitRepositories.open(mirror)) {
      return repository.commitIds(from, List.of());
    }
  }

  @Test
  void tagsOfWhatIsThereComeAlong() throws IOException {
    origin.branch("refs/tags/light", tip);
    ObjectId tag =
        origin.insert(
            org.eclipse.jgit.lib.Constants.OBJ_TAG,
            ("object " + tip + "\ntype commit\ntag v1\ntagger A <a@b> 1700000000 +0000\n\nv1\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    origin.branch("refs/tags/v1", tag.name());
    String side = origin.file("b", "1\n").commit("side", tip);
    origin.branch("refs/tags/side", side);
    origin.branch("refs/heads/side", side);
    origin.branch("refs/heads/main", tip);
    String url = scratch.resolve("origin.git").toUri().toString();
    FetchOptions options =
        new FetchOptions(
            List.of(FetchOptions.DEFAULT_BRANCH), 0, true, 0, RemoteSettings.loopback().access());

    assertThat(RemoteFetch.into(mirror, url, options).updatedReferences()).isEqualTo(3);
    try (GitRepository repository = GitRepositories.open(mirror)) {
      assertThat(repository.references().stream().map(Reference::name))
          .containsExactly("refs/heads/main", "refs/tags/light", "refs/tags/v1");
    }
    assertThat(RemoteFetch.into(mirror, url, options).updatedReferences()).isZero();
    assertThat(RemoteFetch.list(scratch.resolve("nothing"), url, options.access()).advertised())
        .containsOnlyKeys(
            "HEAD",
            "refs/heads/main",
            "refs/heads/side",
            "refs/tags/light",
            "refs/tags/side",
            "refs/tags/v1");
  }
}
