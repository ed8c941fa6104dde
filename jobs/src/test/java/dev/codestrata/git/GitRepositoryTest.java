package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

  private static final ObjectId ELSEWHERE =
      ObjectId.fromString("1234567890123456789012345678901234567890");

  @TempDir Path scratch;

  @Test
  void opensBareRepositoriesWorkingTreesAndLinkedOnes() throws IOException {
    Path bare = scratch.resolve("tree/.git");
    String commit;
    try (TestHistory history = new TestHistory(bare)) {
      commit = history.file("a", "a\n").commit("one");
    }
    Path linked = Files.createDirectories(scratch.resolve("linked"));
    Files.writeString(linked.resolve(".git"), "gitdir: " + bare + "\n");

    for (Path directory : List.of(bare, bare.getParent(), linked)) {
      try (GitRepository repository = GitRepositories.open(directory)) {
        assertThat(repository.head()).contains(new Head("refs/heads/main", commit));
      }
    }
    assertThat(GitRepositories.openHandles()).isZero();
  }

  @Test
  void saysWhyADirectoryIsNoRepository() throws IOException {
    assertThatThrownBy(() -> GitRepositories.open(scratch.resolve("nowhere")))
        .isInstanceOf(GitReadException.class)
        .hasMessageContaining(
            "nowhere is not a git repository that can be read: there is no such directory");
    assertThatThrownBy(() -> GitRepositories.open(scratch))
        .hasMessageContaining("it has neither a .git folder nor the files of a bare repository");

    Path sha256 = scratch.resolve("sha256");
    new TestHistory(sha256).close();
    Files.writeString(sha256.resolve("config"), "[extensions]\n\tobjectFormat = sha256\n");
    assertThatThrownBy(() -> GitRepositories.open(sha256))
        .hasMessageContaining("its object format is sha256, not sha1")
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.NOT_A_REPOSITORY);
  }

  @Test
  void anEmptyRepositoryHasNoHead() throws IOException {
    new TestHistory(scratch.resolve("empty")).close();
    try (GitRepository repository = GitRepositories.open(scratch.resolve("empty"))) {
      assertThat(repository.head()).isEmpty();
      assertThat(repository.references()).isEmpty();
      assertThat(repository.resolve("main")).isEmpty();
    }
  }

  @Test
  void listsTreesAsGitDoes() throws IOException {
    Path directory = scratch.resolve("r");
    String commit;
    try (TestHistory history = new TestHistory(directory)) {
      commit =
          history
              .file("a/x.txt", "12345")
              .file("a.txt", "dot sorts before slash")
              .file("run.sh", "#!/bin/sh\n".getBytes(UTF_8), FileMode.EXECUTABLE_FILE)
              .file("link", "a.txt".getBytes(UTF_8), FileMode.SYMLINK)
              .file("gr\u00f6", "latin name")
              .submodule("module", ELSEWHERE)
              .commit("one");
    }
    List<TreeEntry> entries = new ArrayList<>();
    try (GitRepository repository = GitRepositories.open(directory)) {
      repository.treeEntries(commit, entries::add);
    }
    assertThat(entries)
        .extracting(e -> e.mode() + " " + e.path() + " " + e.sizeBytes())
        .containsExactly(
            "100644 a.txt 22",
            "100644 a/x.txt 5",
            "100644 \"gr\\366\" 10",
            "120000 link 5",
            "160000 module null",
            "100755 run.sh 10");
    assertThat(entries.get(4).blobId()).isEqualTo(ELSEWHERE.name());
  }

  @Test
  void peelsTagsAndKeepsTheirMessages() throws IOException {
    Path directory = scratch.resolve("r");
    String commit;
    try (TestHistory history = new TestHistory(directory)) {
      commit = history.file("a", "a").commit("one");
      String tag =
          "object "
              + commit
              + "\ntype commit\ntag v1\n"
              + "tagger Ada <ada@example.org> 1700000000 +0100\n\nFirst release\n";
      ObjectId inner = history.insert(Constants.OBJ_TAG, tag.getBytes(UTF_8));
      String outer = tag.replace(commit, inner.name()).replace("type commit", "type tag");
      history.branch("refs/tags/v1", inner.name());
      history.branch(
          "refs/tags/nested", history.insert(Constants.OBJ_TAG, outer.getBytes(UTF_8)).name());
      history.branch("refs/tags/light", commit);
    }
    try (GitRepository repository = GitRepositories.open(directory)) {
      Instant taggedAt = Instant.ofEpochSecond(1_700_000_000L);
      assertThat(repository.references())
          .containsExactly(
              new Reference("refs/heads/main", "branch", commit, null, null),
              new Reference("refs/tags/light", "tag", commit, null, null),
              new Reference("refs/tags/nested", "tag", commit, taggedAt, "First release\n"),
              new Reference("refs/tags/v1", "tag", commit, taggedAt, "First release\n"));
      assertThat(repository.resolve("v1")).contains(commit);
      assertThat(repository.resolve(commit.substring(0, 10))).contains(commit);
    }
  }

  @Test
  void listsWhatIsNewSinceOldCommits() throws IOException {
    Path directory = scratch.resolve("r");
    try (TestHistory history = new TestHistory(directory)) {
      String one = history.file("a", "1").commit("one");
      String two = history.file("a", "2").commit("two", one);
      String side = history.file("b", "1").commit("side", one);
      String merge = history.commit("merge", two, side);
      try (GitRepository repository = GitRepositories.open(directory)) {
        assertThat(repository.commitIds(merge, List.of())).containsExactly(merge, side, two, one);
        assertThat(repository.commitIds(merge, List.of(two))).containsExactly(merge, side);
        assertThat(repository.commitIds(merge, List.of(ELSEWHERE.name(), side)))
            .containsExactly(merge, two);
      }
    }
  }

  @Test
  void neverWritesAndNeverFollowsConfigurationOrAlternates() throws IOException {
    Path other = scratch.resolve("other");
    String secret;
    try (TestHistory history = new TestHistory(other)) {
      secret = history.file("s", "secret").commit("secret");
    }
    Path directory = scratch.resolve("r");
    String commit;
    try (TestHistory history = new TestHistory(directory)) {
      commit = history.file("a", "a").commit("one");
    }
    Files.createDirectories(directory.resolve("objects/info"));
    Files.writeString(
        directory.resolve("objects/info/alternates"), other.resolve("objects") + "\n");
    Files.writeString(
        directory.resolve("config"),
        "[core]\n\trepositoryformatversion = 99\n[include]\n\tpath = " + scratch + "/evil\n");
    Files.writeString(scratch.resolve("evil"), "[extensions]\n\tobjectFormat = sha256\n");
    Set<String> before = listing(directory);

    try (GitRepository repository = GitRepositories.open(directory)) {
      assertThat(repository.head()).contains(new Head("refs/heads/main", commit));
      assertThat(repository.resolve(secret)).isEmpty();
      repository.readCommits(List.of(commit), CommitReadOptions.everything(), new Collected());
      assertThatThrownBy(() -> repository.openBlobReader(10).read(secret))
          .hasMessageContaining("is missing: the clone is partial, shallow or damaged");
    }
    assertThat(listing(directory)).isEqualTo(before);
  }

  private static Set<String> listing(Path directory) throws IOException {
    Set<String> listing = new TreeSet<>();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        listing.add(
            path
                + " "
                + Files.getLastModifiedTime(path)
                + " "
                + (Files.isRegularFile(path) ? Files.size(path) : 0));
      }
    }
    return listing;
  }

  @Test
  void readsBlobsUpToALimitAndReportsWhatIsMissing() throws IOException {
    Path directory = scratch.resolve("r");
    String small;
    String large;
    try (TestHistory history = new TestHistory(directory)) {
      small = history.insert(Constants.OBJ_BLOB, "small".getBytes(UTF_8)).name();
      large = history.insert(Constants.OBJ_BLOB, "much larger".getBytes(UTF_8)).name();
    }
    List<String> seen = new ArrayList<>();
    try (GitRepository repository = GitRepositories.open(directory)) {
      repository.readBlobs(
          List.of(small, ELSEWHERE.name(), large),
          5,
          new BlobVisitor() {
            @Override
            public void blob(BlobContent content) {
              seen.add(
                  content.sizeBytes()
                      + " "
                      + (content.bytes() == null ? null : new String(content.bytes(), UTF_8)));
            }

            @Override
            public void problem(ObjectProblem problem) {
              seen.add(problem.kind() + " " + problem.objectId());
            }
          });
      assertThat(repository.blobUnits(List.of(small, large), 8))
          .extracting(WorkUnit::cost)
          .containsExactlyInAnyOrder(5L, 11L);
    }
    assertThat(seen)
        .containsExactlyInAnyOrder("5 small", "11 null", "MISSING_OBJECT " + ELSEWHERE.name());
  }

  @Test
  void aDamagedObjectIsAProblemNotTheEnd() throws IOException {
    Path directory = scratch.resolve("r");
    String one;
    String two;
    String blob;
    try (TestHistory history = new TestHistory(directory)) {
      blob = history.insert(Constants.OBJ_BLOB, "x\n".repeat(100).getBytes(UTF_8)).name();
      one = history.file("a", "x\n".repeat(100)).commit("one");
      two = history.file("a", "x\n".repeat(101)).commit("two", one);
    }
    Path object =
        directory.resolve("objects").resolve(blob.substring(0, 2)).resolve(blob.substring(2));
    assertThat(object.toFile().setWritable(true)).isTrue();
    Files.write(object, new byte[] {1, 2, 3, 4});

    Collected collected = new Collected();
    try (GitRepository repository = GitRepositories.open(directory)) {
      repository.readCommits(List.of(two, one), CommitReadOptions.everything(), collected);
      collected.problems.forEach(
          problem -> assertThat(problem.kind()).isEqualTo(GitReadException.Kind.CORRUPT_PACK));
    }
    assertThat(collected.problems).extracting(ObjectProblem::objectId).containsExactly(two, one);
    assertThat(collected.commits)
        .extracting(CommitFacts::subject, CommitFacts::filesChanged)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("two", null),
            org.assertj.core.groups.Tuple.tuple("one", null));
  }

  @Test
  void oneDamagedObjectOfAPackHidesNoOther() throws Exception {
    Path directory = scratch.resolve("r");
    List<String> blobs = new ArrayList<>();
    List<String> commits = new ArrayList<>();
    Random random = new Random(1);
    try (TestHistory history = new TestHistory(directory)) {
      for (int i = 0; i < 8; i++) {
        byte[] content = new byte[400];
        random.nextBytes(content);
        blobs.add(history.insert(Constants.OBJ_BLOB, content).name());
        history.file("file" + i, content, FileMode.REGULAR_FILE);
        commits.add(
            history.commit(
                "add " + i, commits.isEmpty() ? new String[0] : new String[] {commits.get(i - 1)}));
      }
      pack(directory);
      Pack pack = history.repository().getObjectDatabase().getPacks().iterator().next();
      long offset = pack.getIndex().findOffset(ObjectId.fromString(blobs.get(3)));
      assertThat(pack.getPackFile().setWritable(true)).isTrue();
      try (RandomAccessFile file = new RandomAccessFile(pack.getPackFile(), "rw")) {
        file.seek(offset + 10);
        file.write(new byte[100]);
      }
    }
    List<String> read = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    Collected collected = new Collected();
    try (GitRepository repository = GitRepositories.open(directory)) {
      repository.readBlobs(
          blobs,
          1000,
          new BlobVisitor() {
            @Override
            public void blob(BlobContent content) {
              read.add(content.blobId());
            }

            @Override
            public void problem(ObjectProblem problem) {
              lost.add(problem.kind() + " " + problem.objectId());
            }
          });
      repository.readCommits(commits, CommitReadOptions.everything(), collected);
      assertThat(repository.commitIds(commits.get(7), List.of())).hasSize(8);
    }
    assertThat(lost).containsExactly("CORRUPT_PACK " + blobs.get(3));
    assertThat(read).hasSize(7);
    assertThat(collected.problems)
        .extracting(ObjectProblem::objectId)
        .containsExactly(commits.get(3));
    assertThat(collected.changes).hasSize(7);
  }

  @Test
  void sharesOneRepositoryBetweenHandles() throws IOException {
    Path directory = scratch.resolve("r");
    String commit;
    try (TestHistory history = new TestHistory(directory)) {
      commit = history.file("a", "a").commit("one");
    }
    GitRepository first = GitRepositories.open(directory);
    GitRepository second = GitRepositories.open(directory);
    assertThat(GitRepositories.openHandles()).isEqualTo(2);
    first.close();
    first.close();
    assertThat(GitRepositories.openHandles()).isEqualTo(1);
    assertThat(second.resolve("HEAD")).contains(commit);
    assertThatThrownBy(first::head)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is closed");
    second.close();
  }

  @Test
  void seesWhatWasRepackedOrReplacedWhileItWasClosed() throws Exception {
    Path directory = scratch.resolve("r");
    String first;
    try (TestHistory history = new TestHistory(directory)) {
      first = history.file("a", "a").commit("one");
      pack(directory);
      assertThat(commitsOf(directory)).containsExactly(first);

      String second = history.file("a", "b").commit("two", first);
      pack(directory);
      assertThat(commitsOf(directory)).containsExactly(second, first);
    }

    FileUtils.deleteDirectory(directory.toFile());
    try (TestHistory another = new TestHistory(directory)) {
      String other = another.file("z", "z").commit("another repository of the same name");
      pack(directory);
      assertThat(commitsOf(directory)).containsExactly(other);
      try (GitRepository repository = GitRepositories.open(directory)) {
        assertThat(repository.resolve(first)).isEmpty();
      }
    }
  }

  private static void pack(Path directory) throws Exception {
    try (Git git = Git.open(directory.toFile())) {
      git.gc().call();
    }
  }

  private static List<String> commitsOf(Path directory) {
    try (GitRepository repository = GitRepositories.open(directory)) {
      return repository.commitIds(repository.head().orElseThrow().commitId(), List.of());
    }
  }

  /** Keeps what it is told. */
  static final class Collected implements CommitVisitor {
    final List<CommitFacts> commits = new ArrayList<>();
    final List<FileChange> changes = new ArrayList<>();
    final List<ObjectProblem> problems = new ArrayList<>();

    @Override
    public void commit(CommitFacts facts, List<FileChange> files) {
      commits.add(facts);
      changes.addAll(files);
    }

    @Override
    public void problem(ObjectProblem problem) {
      problems.add(problem);
    }
  }
}
