package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory that is read in place was never received, so that reading looks for itself. */
class ReadLimitsTest {

  @TempDir Path scratch;
  private Path directory;
  private TestHistory origin;

  @BeforeEach
  void create() throws IOException {
    directory = scratch.resolve("origin.git");
    origin = new TestHistory(directory);
  }

  @AfterEach
  void close() {
    origin.close();
  }

  private List<String> paths(String commit, TransferLimits limits) {
    List<String> paths = new ArrayList<>();
    try (GitRepository repository = GitRepositories.open(directory)) {
      repository.limit(limits);
      repository.treeEntries(commit, entry -> paths.add(entry.path()));
    }
    return paths;
  }

  private List<ObjectProblem> problems(String commit, TransferLimits limits) {
    List<ObjectProblem> problems = new ArrayList<>();
    try (GitRepository repository = GitRepositories.open(directory)) {
      repository.limit(limits);
      repository.readCommits(
          List.of(commit),
          CommitReadOptions.everything(),
          new CommitVisitor() {
            @Override
            public void commit(CommitFacts facts, List<FileChange> changes) {}

            @Override
            public void problem(ObjectProblem problem) {
              problems.add(problem);
            }
          });
    }
    return problems;
  }

  private static RemoteSettings.Limits limits() {
    return RemoteSettings.Limits.defaults();
  }

  /** The listing and the difference say the same, and pass where the limit is one more. */
  private void trips(String commit, String words, TransferLimits tight, TransferLimits enough) {
    assertThatThrownBy(() -> paths(commit, tight))
        .isInstanceOf(GitReadException.class)
        .hasMessageContaining(directory.toString())
        .hasMessageContaining(words)
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.CLONE_FAILED);
    assertThat(problems(commit, tight))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains(words);
              assertThat(problem.kind()).isEqualTo(GitReadException.Kind.CLONE_FAILED);
            });
    assertThat(paths(commit, enough)).isNotEmpty();
    assertThat(problems(commit, enough)).isEmpty();
  }

  @Test
  void treeDepth() throws IOException {
    trips(
        origin.file("d/".repeat(20) + "f", "1\n").commit("deep"),
        "nest deeper than 19 (ingest.limits.tree-depth)",
        limits().treeDepth(19).build(),
        limits().treeDepth(20).build());
  }

  @Test
  void directoryEntries() throws IOException {
    for (int i = 0; i < 20; i++) {
      origin.file("many/f" + i, "1\n");
    }
    trips(
        origin.commit("crowded"),
        "has more than 19 entries (ingest.limits.directory-entries)",
        limits().directoryEntries(19).build(),
        limits().directoryEntries(20).build());
  }

  @Test
  void objectSize() throws IOException {
    String commit = origin.file("a", "1\n").file("b", "2\n").commit("x".repeat(300));
    trips(
        commit,
        "is larger than 400 bytes (ingest.limits.object-size)",
        limits().objectSize(400).build(),
        limits().objectSize(1000).build());
  }

  @Test
  void pathLength() throws IOException {
    origin.file("folder/" + "x".repeat(93) + "/f", "1\n");
    String commit = origin.commit("102 bytes");

    assertThatThrownBy(() -> paths(commit, limits().pathLength(101).build()))
        .hasMessage(directory + " has a path of more than 101 bytes (ingest.limits.path-length)");
    assertThat(problems(commit, limits().pathLength(99).build()))
        .singleElement()
        .extracting(ObjectProblem::message)
        .asString()
        .contains("(ingest.limits.path-length)");
    assertThat(paths(commit, limits().pathLength(102).build())).hasSize(1);
  }

  @Test
  void references() throws IOException {
    String commit = origin.file("a", "1\n").commit("one");
    for (int i = 0; i < 9; i++) {
      origin.branch("refs/tags/t" + i, commit);
    }
    try (GitRepository repository = GitRepositories.open(directory)) {
      repository.limit(limits().references(9).build());
      assertThatThrownBy(repository::references)
          .hasMessage(directory + " has more than 9 references (ingest.limits.references)");
      repository.limit(limits().references(10).build());
      assertThat(repository.references()).hasSize(10);
    }
  }

  @Test
  void hostileNames() throws IOException {
    String commit = origin.file(".git/hooks/post-checkout", "rm -rf /\n").commit("hostile");

    assertThatThrownBy(() -> paths(commit, limits().build()))
        .hasMessageContaining("has an entry of the name .git, which no checkout survives")
        .hasMessageContaining(directory.toString())
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.FORBIDDEN);
    assertThat(problems(commit, limits().build()))
        .singleElement()
        .extracting(ObjectProblem::kind)
        .isEqualTo(GitReadException.Kind.FORBIDDEN);
  }

  @Test
  void otherObjectStoresAreNotFollowed() throws IOException {
    Path other = scratch.resolve("other.git");
    try (TestHistory secret = new TestHistory(other)) {
      String commit = secret.file("key", "private\n").commit("a secret");
      Files.createDirectories(directory.resolve("objects/info"));
      Files.writeString(
          directory.resolve("objects/info/alternates"), other.resolve("objects") + "\n");
      Files.writeString(directory.resolve("refs/heads/main"), commit + "\n");

      assertThatThrownBy(() -> paths(commit, limits().build()))
          .extracting("kind")
          .isEqualTo(GitReadException.Kind.MISSING_OBJECT);
      assertThatThrownBy(
              () ->
                  RemoteFetch.into(
                      scratch.resolve("mirror.git"),
                      directory.toUri().toString(),
                      RemoteSettings.loopback().fetchOptions()))
          .extracting("kind")
          .isEqualTo(GitReadException.Kind.CLONE_FAILED);

      Files.writeString(directory.resolve("commondir"), other + "\n");
      assertThatThrownBy(() -> paths(commit, limits().build()))
          .hasMessage(directory + " is not followed: its commondir leads to another repository")
          .extracting("kind")
          .isEqualTo(GitReadException.Kind.FORBIDDEN);
    }
  }

  @Test
  void aLinkedWorkingTreeIsStillRead() throws IOException {
    String commit = origin.file("a", new byte[] {'1'}, FileMode.REGULAR_FILE).commit("one");
    Path linked = Files.createDirectories(directory.resolve("worktrees/w"));
    Files.writeString(linked.resolve("commondir"), "../..\n");
    Files.writeString(linked.resolve("HEAD"), commit + "\n");
    Path tree = Files.createDirectories(scratch.resolve("w"));
    Files.writeString(tree.resolve(".git"), "gitdir: " + linked + "\n");

    try (GitRepository repository = GitRepositories.open(tree)) {
      assertThat(repository.head()).map(Head::commitId).contains(commit);
      assertThat(repository.commitIds(commit, List.of())).containsExactly(commit);
    }
  }

  @Test
  void objectsOfAnotherRepositoryAreNotBorrowedByLinks() throws Exception {
    Path lender = scratch.resolve("lender");
    try (TestHistory history = new TestHistory(lender)) {
      history.file("secret.txt", "secret").commit("private");
    }
    for (String borrowed : List.of("objects", "objects/pack")) {
      Path borrower = scratch.resolve("borrower-" + borrowed.length());
      try (TestHistory history = new TestHistory(borrower)) {
        history.file("a", "a").commit("one");
      }
      FileUtils.deleteDirectory(borrower.resolve(borrowed).toFile());
      Files.createSymbolicLink(borrower.resolve(borrowed), lender.resolve(borrowed));
      assertThatThrownBy(() -> GitRepositories.open(borrower))
          .isInstanceOf(GitReadException.class)
          .hasMessage(
              borrower
                  + " is not followed: "
                  + borrowed
                  + " is a link to objects of another repository; copy them into it");
    }
  }
}
