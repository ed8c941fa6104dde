package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit with a repository that trips it and a value that lets the same one pass. */
@Timeout(60)
class TransferLimitsTest {

  @TempDir Path scratch;
  private TestHistory origin;
  private Path mirror;
  private String url;

  @BeforeEach
  void create() throws IOException {
    origin = new TestHistory(scratch.resolve("origin.git"));
    mirror = scratch.resolve("mirror.git");
    url = scratch.resolve("origin.git").toUri().toString();
  }

  @AfterEach
  void close() {
    origin.close();
  }

  private static RemoteSettings.Limits limits() {
    return RemoteSettings.Limits.defaults();
  }

  private FetchOutcome fetch(TransferLimits limits) {
    return RemoteFetch.into(mirror, url, RemoteSettings.loopback().limits(limits).fetchOptions());
  }

  /** It fails by one line, leaves nothing, and passes where the limit is one more. */
  private void trips(String words, RemoteSettings.Limits tight, RemoteSettings.Limits enough)
      throws IOException {
    trips(words, tight);
    assertThat(fetch(enough.build()).updatedReferences()).isPositive();
  }

  private void trips(String words, RemoteSettings.Limits tight) throws IOException {
    GitReadException failure =
        catchThrowableOfType(GitReadException.class, () -> fetch(tight.build()));

    assertThat(failure).hasMessage(url + " could not be fetched: " + words);
    assertThat(failure.kind()).isEqualTo(GitReadException.Kind.CLONE_FAILED);
    assertThat(storedFiles()).isEmpty();
  }

  private java.util.List<String> storedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(mirror.resolve("objects"))) {
      return files.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }

  private void commitNoise(int bytes) throws IOException {
    byte[] noise = new byte[bytes];
    new Random(5).nextBytes(noise);
    origin.file("noise", noise, FileMode.REGULAR_FILE).commit("noise");
  }

  @Test
  void packSize() throws IOException {
    commitNoise(300_000);
    trips(
        "its pack is larger than 100000 bytes (ingest.limits.pack-size)",
        limits().packSize(100_000),
        limits().packSize(310_000));
  }

  @Test
  void objects() throws IOException {
    origin.file("a", "1\n").file("b", "2\n").commit("four objects");
    trips(
        "its pack has 4 objects, more than 3 (ingest.limits.objects)",
        limits().objects(3),
        limits().objects(4));
  }

  @Test
  void theNumberOfObjectsIsBelievedBeforeRoomIsMadeForThem() throws IOException {
    byte[] header = {'P', 'A', 'C', 'K', 0, 0, 0, 2, 0x7f, -1, -1, -1};
    try (TransferDeadline deadline = new TransferDeadline(limits().build())) {
      Reception reception = new Reception(limits().build(), deadline, 0, 0);

      GitReadException failure =
          catchThrowableOfType(
              GitReadException.class,
              () -> new PackInput(new ByteArrayInputStream(header), reception).readAllBytes());

      assertThat(failure)
          .hasMessage(
              "its pack has 2147483647 objects, more than 50000000 (ingest.limits.objects)");
    }
  }

  @Test
  void objectSize() throws IOException {
    origin.file("zeros", new byte[200_000], FileMode.REGULAR_FILE).commit("compresses well");
    trips(
        "an object is larger than 199999 bytes (ingest.limits.object-size)",
        limits().objectSize(199_999),
        limits().objectSize(200_000));
  }

  @Test
  void treeDepth() throws IOException {
    origin.file("d/".repeat(20) + "f", "1\n").commit("deep");
    trips(
        "its folders nest deeper than 19 (ingest.limits.tree-depth)",
        limits().treeDepth(19),
        limits().treeDepth(20));
  }

  @Test
  void treeDepthOverSeveralFetches() throws IOException {
    String one = origin.file("d/".repeat(15) + "f", "1\n").commit("deep");
    TransferLimits twenty = limits().treeDepth(20).build();
    fetch(twenty);
    ObjectId tree = origin.repository().parseCommit(ObjectId.fromString(one)).getTree();
    for (int i = 0; i < 6; i++) {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      raw.writeBytes("40000 up\0".getBytes(ISO_8859_1));
      byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
      tree.copyRawTo(id, 0);
      raw.writeBytes(id);
      tree = origin.insert(Constants.OBJ_TREE, raw.toByteArray());
    }
    rawCommit(tree, one, "Ada <ada@example.org> 1700000000 +0000");
    int filesBefore = storedFiles().size();

    GitReadException failure = catchThrowableOfType(GitReadException.class, () -> fetch(twenty));

    assertThat(failure).hasMessageContaining("its folders nest deeper than 20");
    assertThat(storedFiles()).hasSize(filesBefore);
    try (GitRepository repository = GitRepositories.open(mirror)) {
      assertThat(repository.resolve("refs/heads/main")).contains(one);
    }
    assertThat(fetch(limits().treeDepth(21).build()).updatedReferences()).isEqualTo(1);
  }

  private void rawCommit(ObjectId tree, String parent, String person) throws IOException {
    origin.rawCommit(
        "tree %s\n%sauthor %s\ncommitter %s\n\nraw\n"
            .formatted(tree.name(), parent == null ? "" : "parent " + parent + "\n", person, person)
            .getBytes(ISO_8859_1));
  }

  @Test
  void directoryEntries() throws IOException {
    for (int i = 0; i < 50; i++) {
      origin.file("many/f" + i, "1\n");
    }
    origin.commit("crowded");
    String tree = origin.repository().resolve("refs/heads/main:many").name();
    trips(
        "the folder of tree "
            + tree
            + " has more than 49 entries (ingest.limits.directory-entries)",
        limits().directoryEntries(49),
        limits().directoryEntries(50));
  }

  @Test
  void references() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    for (int i = 0; i < 9; i++) {
      origin.branch("refs/tags/t" + i, one);
    }
    trips(
        "it has more than 9 references (ingest.limits.references)",
        limits().references(9),
        limits().references(10));
  }

  @Test
  void pathLength() throws IOException {
    origin.file("folder/" + "x".repeat(143), "1\n").commit("150 bytes");
    trips(
        "it has a path of more than 149 bytes (ingest.limits.path-length)",
        limits().pathLength(149),
        limits().pathLength(150));
  }

  @Test
  void deltaDepth() throws IOException {
    DeltaChain.store(origin.repository(), 30);
    for (int i = 0; i <= 30; i++) {
      origin.file("f" + i, DeltaChain.blob(i), FileMode.REGULAR_FILE);
    }
    origin.commit("a chain");
    trips(
        "its pack stores 30 differences upon each other, more than 29"
            + " (ingest.limits.delta-depth)",
        limits().deltaDepth(29),
        limits().deltaDepth(30));
  }

  @Test
  void repositorySize() throws IOException {
    commitNoise(300_000);
    trips(
        "it takes more than 100000 bytes on disk (ingest.limits.repository-size)",
        limits().repositorySize(100_000),
        limits().repositorySize(400_000));
  }

  @Test
  void aPackLargerThanWantedEndsTheFetchWithoutHarm() throws IOException {
    commitNoise(300_000);
    RemoteAccess access = RemoteSettings.loopback().access();

    FetchOutcome outcome =
        RemoteFetch.into(
            mirror,
            url,
            new FetchOptions(FetchOptions.BRANCHES_AND_TAGS, 0, false, 100_000, access));

    assertThat(outcome.tooLarge()).isTrue();
    assertThat(outcome.updatedReferences()).isZero();
    assertThat(storedFiles()).isEmpty();
  }

  @Test
  void anEndlessAdvertisementIsNotKept() {
    TransferLimits limits = limits().references(10).build();
    try (TransferDeadline deadline = new TransferDeadline(limits)) {
      Reception reception = new Reception(limits, deadline, 0, 0);
      RemoteInput in = new RemoteInput(endless(), reception);

      GitReadException failure =
          catchThrowableOfType(GitReadException.class, () -> in.skipNBytes(1L << 30));

      assertThat(failure).hasMessage("it has more than 10 references (ingest.limits.references)");
      assertThat(reception.bytes()).isLessThan(5 << 20);
    }
  }

  private static java.io.InputStream endless() {
    return new java.io.InputStream() {
      @Override
      public int read() {
        return '0';
      }
    };
  }

  @Test
  void endlessMessagesAreNotKept() {
    RemoteMessages messages = new RemoteMessages();
    byte[] frame = ("0fff\2" + "x".repeat(0x0fff - 5)).getBytes(ISO_8859_1);

    GitReadException failure =
        catchThrowableOfType(
            GitReadException.class,
            () -> {
              for (int i = 0; i < 300; i++) {
                messages.received(frame, 0, 7);
                messages.received(frame, 7, frame.length - 7);
              }
            });

    assertThat(failure).hasMessage("the remote sends messages instead of objects");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".git",
        ".GIT",
        ".Git",
        "..",
        ".",
        "git~1",
        "GIT~1",
        ".git ",
        ".git.",
        ".git. .",
        ".git::$INDEX_ALLOCATION",
        ".git\\hooks",
        "git~1:x",
        ".g\u200cit",
        ".gi\u200dt",
        "\u200c.git",
        "\ufeff.git",
        ".git\u202e"
      })
  void namesThatACheckoutWouldNotSurvive(String name) throws IOException {
    origin.file(
        new String(name.getBytes(java.nio.charset.StandardCharsets.UTF_8), ISO_8859_1), "1\n");
    origin.commit("hostile");

    GitReadException failure =
        catchThrowableOfType(GitReadException.class, () -> fetch(limits().build()));

    assertThat(failure)
        .hasMessageContaining(" could not be fetched: tree ")
        .hasMessageContaining(" has an entry of the name ");
    assertThat(failure.kind()).isEqualTo(GitReadException.Kind.FORBIDDEN);
    assertThat(storedFiles()).isEmpty();
  }

  @Test
  void aNameWithASlashIsHostile() throws IOException {
    ObjectId blob = origin.insert(Constants.OBJ_BLOB, new byte[0]);
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    raw.writeBytes("100644 a/../../b\0".getBytes(ISO_8859_1));
    byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
    blob.copyRawTo(id, 0);
    raw.writeBytes(id);
    rawCommit(
        origin.insert(Constants.OBJ_TREE, raw.toByteArray()),
        null,
        "Ada <ada@example.org> 1700000000 +0000");

    GitReadException failure =
        catchThrowableOfType(GitReadException.class, () -> fetch(limits().build()));

    assertThat(failure.kind()).isEqualTo(GitReadException.Kind.FORBIDDEN);
    assertThat(failure).hasMessageContaining("an entry of the name a/../../b");
  }

  @Test
  void whatIsMerelySloppyPasses() throws IOException {
    String[] names = {
      ".gitignore",
      ".gitmodules",
      ".github/x",
      "git",
      "gitk",
      "g",
      "...",
      "..a",
      "a..",
      "git~2",
      "con",
      "a:b",
      "back\\slash",
      "\u00fcbung",
      "\u200cx",
      "caf\u00e9 ",
      "LICENSE",
      "license"
    };
    for (String name : names) {
      origin.file(
          new String(name.getBytes(java.nio.charset.StandardCharsets.UTF_8), ISO_8859_1), "1\n");
    }
    origin.file("not\u00ffutf8", "1\n");
    String one = origin.commit("odd names");
    ObjectId blob = origin.insert(Constants.OBJ_BLOB, new byte[0]);
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
    blob.copyRawTo(id, 0);
    // Not sorted, a mode padded with zeros, a mode of old times, and a name twice.
    for (String entry : new String[] {"100664 z", "0100644 a", "100644 a"}) {
      raw.writeBytes((entry + "\0").getBytes(ISO_8859_1));
      raw.writeBytes(id);
    }
    ObjectId tree = origin.insert(Constants.OBJ_TREE, raw.toByteArray());
    rawCommit(tree, one, "Nobody 99999999999999 +9999");

    assertThat(fetch(limits().build()).updatedReferences()).isEqualTo(1);
  }
}
