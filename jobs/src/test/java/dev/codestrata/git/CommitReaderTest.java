package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitReaderTest {

  @TempDir Path scratch;
  private TestHistory history;

  @BeforeEach
  void create() throws IOException {
    history = new TestHistory(scratch.resolve("r"));
  }

  @AfterEach
  void close() {
    history.close();
    assertThat(GitRepositories.openHandles()).isZero();
  }

  private ReadCommit read(String commit) {
    return read(commit, CommitReadOptions.everything());
  }

  private ReadCommit read(String commit, CommitReadOptions options) {
    try (GitRepository repository = GitRepositories.open(scratch.resolve("r"));
        CommitReader reader = repository.openCommitReader(options)) {
      return reader.read(commit);
    }
  }

  /** One line a change, as {@code git log --raw --numstat} has the facts. */
  private List<String> changes(String commit) {
    List<String> lines = new ArrayList<>();
    for (FileChange c : read(commit).changes()) {
      String similarity = c.similarity() == null ? "" : " " + c.similarity();
      String from = c.oldPath() == null ? "" : c.oldPath() + " => ";
      lines.add(
          c.oldMode()
              + " "
              + c.mode()
              + " "
              + c.change()
              + similarity
              + " "
              + from
              + c.path()
              + " +"
              + c.additions()
              + " -"
              + c.deletions()
              + (c.isBinary() ? " binary" : ""));
    }
    return lines;
  }

  @Test
  void readsFacts() throws IOException {
    String parent = history.file("a", "a\n").commit("first");
    String commit =
        history
            .file("a", "b\nc\n")
            .commit(
                "Fix the wheel\nof time\n\nIt closes #12 and touches apache/spark#7.\n\n"
                    + "Reviewed-by: Grace\nCo-authored-by: Alan Turing <alan@example.org>\n",
                parent);

    CommitFacts facts = read(commit).facts();

    Instant when = Instant.parse("2024-03-01T12:01:00Z");
    assertThat(facts.commitId()).isEqualTo(commit);
    assertThat(facts.parents()).containsExactly(parent);
    assertThat(facts.authorName()).isEqualTo("Ada Lovelace");
    assertThat(facts.authorEmail()).isEqualTo("ada@example.org");
    assertThat(facts.authoredAt()).isEqualTo(when);
    assertThat(facts.authorTzMinutes()).isEqualTo(330);
    assertThat(facts.committerName()).isEqualTo("Grace Hopper");
    assertThat(facts.committedAt()).isEqualTo(when);
    assertThat(facts.committerTzMinutes()).isZero();
    assertThat(facts.subject()).isEqualTo("Fix the wheel of time");
    assertThat(facts.message()).startsWith("Fix the wheel\nof time\n\nIt").endsWith("org>\n");
    assertThat(facts.trailers())
        .containsExactly(
            new Trailer("Reviewed-by", "Grace"),
            new Trailer("Co-authored-by", "Alan Turing <alan@example.org>"));
    assertThat(facts.coAuthors()).containsExactly(new Person("Alan Turing", "alan@example.org"));
    assertThat(facts.issueRefs())
        .containsExactly(
            new IssueReference(null, 12, "closes"),
            new IssueReference("apache/spark", 7, "mentions"));
    assertThat(facts.isMerge()).isFalse();
    assertThat(facts.filesChanged()).isEqualTo(1);
    assertThat(facts.additions()).isEqualTo(2);
    assertThat(facts.deletions()).isEqualTo(1);
  }

  @Test
  void decodesOldEncodingsAndBrokenIdentities() throws IOException {
    String header = "tree " + history.tree().name() + "\n";
    String latin =
        history.rawCommit(
            (header
                    + "author Jos\u00e9 <j@x> 5 -0130\ncommitter  <> 6 +0000\n"
                    + "encoding ISO-8859-1\n\nGr\u00fc\u00dfe\n")
                .getBytes(ISO_8859_1));
    String broken =
        history.rawCommit(
            (header + "author nobody\ncommitter C <c@x>\n\nBad \u00e9 bytes").getBytes(ISO_8859_1));

    CommitFacts facts = read(latin).facts();
    assertThat(facts.authorName()).isEqualTo("José");
    assertThat(facts.authorTzMinutes()).isEqualTo(-90);
    assertThat(facts.authoredAt()).isEqualTo(Instant.ofEpochSecond(5));
    assertThat(facts.committerName()).isEmpty();
    assertThat(facts.message()).isEqualTo("Grüße\n");

    facts = read(broken).facts();
    assertThat(facts.authorName()).isEmpty();
    assertThat(facts.authoredAt()).isNull();
    assertThat(facts.committerEmail()).isEqualTo("c@x");
    assertThat(facts.committedAt()).isNull();
    assertThat(facts.message()).isEqualTo("Bad \uFFFD<E9> bytes");
  }

  @Test
  void aRootCommitAddsEverything() throws IOException {
    String root = history.file("a", "1\n2").file("dir/b", "").commit("root");

    assertThat(changes(root))
        .containsExactly("null 100644 add a +2 -0", "null 100644 add dir/b +0 -0");
  }

  @Test
  void mergesHaveNoChanges() throws IOException {
    String one = history.file("a", "1").commit("one");
    String two = history.file("b", "1").commit("two", one);
    String merge = history.file("c", "1").commit("merge", one, two);

    ReadCommit read = read(merge);
    assertThat(read.changes()).isEmpty();
    assertThat(read.facts().isMerge()).isTrue();
    assertThat(read.facts().filesChanged()).isNull();
    assertThat(read.facts().additions()).isNull();
  }

  @Test
  void modesTypesSubmodulesAndBinariesShowAsInGit() throws IOException {
    ObjectId module = ObjectId.fromString("1234567890123456789012345678901234567890");
    ObjectId moved = ObjectId.fromString("2234567890123456789012345678901234567890");
    String one =
        history
            .file("mode", "x\n")
            .file("type", "x\ny\n")
            .file("bin", new byte[] {1, 0, 2}, FileMode.REGULAR_FILE)
            .submodule("module", module)
            .commit("one");
    String two =
        history
            .file("mode", "x\n".getBytes(UTF_8), FileMode.EXECUTABLE_FILE)
            .file("type", "target".getBytes(UTF_8), FileMode.SYMLINK)
            .file("bin", "text now\n")
            .submodule("module", moved)
            .commit("two", one);

    assertThat(changes(two))
        .containsExactly(
            "100644 100644 modify bin +null -null binary",
            "100644 100755 modify mode +0 -0",
            "160000 160000 modify module +1 -1",
            "100644 120000 modify type +1 -2");
    assertThat(read(two).changes())
        .extracting(FileChange::oldSizeBytes, FileChange::sizeBytes)
        .contains(
            org.assertj.core.groups.Tuple.tuple(3L, 9L),
            org.assertj.core.groups.Tuple.tuple(null, null));
  }

  @Test
  void findsRenamesByContentThenNameThenSimilarity() throws IOException {
    String text = numbered(1, 40);
    String one =
        history
            .file("same/a.txt", "identical\n")
            .file("old/Name.java", text + "tail\n")
            .file("one.txt", numbered(100, 150))
            .file("gone.txt", "nothing like it\n")
            .commit("one");
    String two =
        history
            .remove("same/a.txt")
            .remove("old/Name.java")
            .remove("one.txt")
            .remove("gone.txt")
            .file("moved/a.txt", "identical\n")
            .file("new/Name.java", text + "other\n")
            .file("two.txt", numbered(100, 140))
            .file("z.txt", "unrelated\nwords\n")
            .commit("two", one);

    assertThat(changes(two))
        .containsExactly(
            "100644 null delete gone.txt +0 -1",
            "100644 100644 rename 100 same/a.txt => moved/a.txt +0 -0",
            "100644 100644 rename 99 old/Name.java => new/Name.java +1 -1",
            "100644 100644 rename 80 one.txt => two.txt +0 -10",
            "null 100644 add z.txt +2 -0");

    assertThat(read(two, CommitReadOptions.everything().withRenames(false)).changes())
        .extracting(FileChange::change)
        .containsExactly("delete", "add", "add", "delete", "delete", "delete", "add", "add");
  }

  @Test
  void aFileThatBecomesAFolderIsDeletedAndAdded() throws IOException {
    String one = history.file("a", "x\n").file("a-b", "1\n").commit("one");
    String two = history.remove("a").file("a/inside", "y\n").commit("two", one);

    assertThat(changes(two))
        .containsExactly("100644 null delete a +0 -1", "null 100644 add a/inside +1 -0");
  }

  @Test
  void computesOnlyWhatIsAskedFor() throws IOException {
    String one = history.file("a", "x\n").commit("one");

    assertThat(read(one, CommitReadOptions.factsOnly()).changes()).isEmpty();
    assertThat(read(one, CommitReadOptions.factsOnly()).facts().filesChanged()).isNull();
    ReadCommit paths = read(one, CommitReadOptions.changedPaths());
    assertThat(paths.facts().filesChanged()).isEqualTo(1);
    assertThat(paths.facts().additions()).isNull();
    assertThat(paths.changes().get(0).additions()).isNull();
    assertThat(paths.changes().get(0).hunks()).isEmpty();
    assertThat(paths.changes().get(0).sizeBytes()).isNull();
  }

  @Test
  void aFileOverTheLimitIsNotComparedByLine() throws IOException {
    CommitReadOptions small = new CommitReadOptions(true, true, true, true, true, 50, 1000, 4);
    String one = history.file("large", "12345\n").file("small", "1\n").commit("one");

    assertThat(read(one, small).changes())
        .extracting(FileChange::additions)
        .containsExactly(null, 1L);
  }

  private static String numbered(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append("this is line ").append(i).append('\n');
    }
    return text.toString();
  }
}
