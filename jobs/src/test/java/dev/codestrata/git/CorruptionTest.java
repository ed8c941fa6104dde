package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.codestrata.fixtures.HistoryWriter;
import dev.codestrata.fixtures.Person;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damage of every kind: whatever is still read must be what was written. {@code
 * -Dcodestrata.corruptions=1000} tries more of it.
 */
class CorruptionTest {

  private static final int REPOSITORIES = Integer.getInteger("codestrata.corruptions", 100);
  private static final Duration NEVER = Duration.ofSeconds(30);

  @TempDir static Path scratch;
  private static Path sound;
  private static Facts truth;

  @BeforeAll
  static void writeHistory() throws Exception {
    sound = scratch.resolve("sound.git");
    Random random = new Random(1);
    try (HistoryWriter history = HistoryWriter.init(sound)) {
      for (int commit = 0; commit < 14; commit++) {
        if (commit == 13) {
          // What follows stays outside of the pack.
          try (Git git = Git.open(sound.toFile())) {
            git.gc().call();
          }
        }
        HistoryWriter.Draft draft =
            history
                .draft()
                .by(commit % 2 == 0 ? Person.ADA : Person.GRACE)
                .message("Step " + commit);
        for (int file = 0; file < 6; file++) {
          draft.put("src/part" + file % 3 + "/File" + file + ".java", text(random, file, commit));
        }
        if (commit == 8) {
          draft.delete("src/part0/File0.java").put("moved/File0.java", text(random, 0, 7));
        }
        ObjectId id = draft.commit();
        if (commit == 4) {
          history.tag("v1", id, "The first\n");
          history.branch("old", id);
        }
      }
      history.lightweightTag("light", history.tip(HistoryWriter.MAIN));
    }
    truth = Facts.of(sound);
    assertThat(truth.failures).isEmpty();
    assertThat(truth.commits).hasSize(14);
  }

  /** Versions of a file share most lines, so that the pack is made of deltas. */
  private static String text(Random random, int file, int version) {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 60; line++) {
      text.append("  int value").append(file).append('_').append(line).append(" = ");
      text.append(line % 12 == version % 12 ? random.nextInt(100_000) : line * 31).append(";\n");
    }
    return text.toString();
  }

  @Test
  void whatIsReadFromADamagedRepositoryIsWhatWasWritten() throws Exception {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int seed = 0; seed < REPOSITORIES; seed++) {
      Path damaged = scratch.resolve("damaged-" + seed + ".git");
      PathUtils.copyDirectory(sound, damaged);
      String damage = damage(damaged, new Random(seed));
      String where = "seed " + seed + ": " + damage;

      Facts facts = assertTimeoutPreemptively(NEVER, () -> Facts.of(damaged), where);

      compare(facts, where);
      outcomes.merge(facts.failures.isEmpty() ? "nothing lost" : "losses told", 1, Integer::sum);
      PathUtils.deleteDirectory(damaged);
    }
    // Were nothing ever lost, the damage would not be where it is read.
    assertThat(outcomes.get("losses told")).isGreaterThan(REPOSITORIES / 4);
    assertThat(GitRepositories.openHandles()).isZero();
  }

  private static String damage(Path repository, Random random) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(repository)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> file.toFile().length() > 0)
          .filter(file -> !file.endsWith("config"))
          .sorted()
          .forEach(files::add);
    }
    // Loose objects are many and packs few: half of the damage goes to packs and their indexes.
    if (random.nextBoolean()) {
      files.removeIf(file -> !file.getParent().endsWith("pack"));
    }
    Path file = files.get(random.nextInt(files.size()));
    file.toFile().setWritable(true);
    long length = Files.size(file);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      if (random.nextInt(10) == 0) {
        bytes.setLength(random.nextInt((int) length));
        return repository.relativize(file) + " cut to " + bytes.length();
      }
      List<String> flips = new ArrayList<>();
      for (int flip = 1 + random.nextInt(4); flip > 0; flip--) {
        long at = random.nextInt((int) length);
        bytes.seek(at);
        int before = bytes.read();
        int after = before ^ (1 << random.nextInt(8));
        bytes.seek(at);
        bytes.write(after);
        flips.add(at + ": " + before + " -> " + after);
      }
      return repository.relativize(file) + " " + flips;
    }
  }

  private static void compare(Facts facts, String where) {
    if (facts.head != null) {
      // A reference with a flipped digit leads nowhere, or to a branch that git would follow, too.
      assertThat(truth.trees).as(where).containsKey(facts.head);
    }
    facts.references.forEach(
        (name, commit) -> {
          if (commit != null) {
            assertThat(truth.commits).as(where + " " + name).containsKey(commit);
          }
        });
    if (facts.listed != null && facts.head.equals(truth.head)) {
      assertThat(facts.listed).as(where).isEqualTo(truth.listed);
    }
    facts.trees.replaceAll((id, entries) -> withSizes(entries, truth.trees.get(id)));
    contained(facts.trees, truth.trees, where);
    contained(facts.commits, truth.commits, where);
    contained(facts.blobs, truth.blobs, where);
    for (Exception failure : facts.failures) {
      if (!(failure instanceof GitReadException)) {
        fail(where + ": " + failure, failure);
      }
      assertThat(failure.getMessage()).as(where).isNotBlank().doesNotContain("\n");
    }
  }

  /** A size that could not be read is null, which is no wrong one. */
  private static List<TreeEntry> withSizes(List<TreeEntry> read, List<TreeEntry> written) {
    Map<String, Long> sizes = new HashMap<>();
    if (written != null) {
      written.forEach(entry -> sizes.put(entry.blobId(), entry.sizeBytes()));
    }
    return read.stream()
        .map(
            entry ->
                entry.sizeBytes() != null
                    ? entry
                    : new TreeEntry(
                        entry.path(), entry.mode(), entry.blobId(), sizes.get(entry.blobId())))
        .toList();
  }

  private static <V> void contained(Map<String, V> read, Map<String, V> written, String where) {
    read.forEach(
        (id, value) -> {
          if (written.containsKey(id)) {
            assertThat(value).as(where + " " + id).isEqualTo(written.get(id));
          } else {
            fail(where + ": " + id + " was never written, and was read as " + value);
          }
        });
  }

  /** Everything that the reader says of a repository, asked for in every way. */
  private static final class Facts {
    final List<Exception> failures = new ArrayList<>();
    final Map<String, String> references = new TreeMap<>();
    final Map<String, List<TreeEntry>> trees = new HashMap<>();
    final Map<String, List<Object>> commits = new HashMap<>();
    final Map<String, String> blobs = new HashMap<>();
    String head;
    List<String> listed;

    static Facts of(Path directory) {
      Facts facts = new Facts();
      facts.trying(
          () -> {
            try (GitRepository repository = GitRepositories.open(directory)) {
              facts.read(repository);
            }
          });
      return facts;
    }

    private void read(GitRepository repository) {
      trying(() -> head = repository.head().map(Head::commitId).orElse(null));
      trying(
          () -> repository.references().forEach(ref -> references.put(ref.name(), ref.commitId())));
      if (head == null) {
        return;
      }
      trying(() -> listed = repository.commitIds(head, List.of()));
      List<String> ids = truth == null ? listed : truth.listed;
      for (String id : ids) {
        trying(
            () -> {
              List<TreeEntry> entries = new ArrayList<>();
              repository.treeEntries(id, entries::add);
              trees.put(id, entries);
            });
      }
      repository.readCommits(
          ids,
          CommitReadOptions.everything(),
          new CommitVisitor() {
            @Override
            public void commit(CommitFacts facts, List<FileChange> changes) {
              // Without the changes, their totals are unknown: compared is what is said.
              if (facts.filesChanged() != null) {
                commits.put(facts.commitId(), List.of(facts, changes));
              }
            }

            @Override
            public void problem(ObjectProblem problem) {
              failures.add(new GitReadException(problem.kind(), problem.message()));
            }
          });
      List<String> wanted =
          truth == null
              ? trees.values().stream()
                  .flatMap(List::stream)
                  .map(TreeEntry::blobId)
                  .distinct()
                  .toList()
              : List.copyOf(truth.blobs.keySet());
      repository.readBlobs(
          wanted,
          1 << 20,
          new BlobVisitor() {
            @Override
            public void blob(BlobContent content) {
              blobs.put(content.blobId(), new String(content.bytes(), ISO_8859_1));
            }

            @Override
            public void problem(ObjectProblem problem) {
              failures.add(new GitReadException(problem.kind(), problem.message()));
            }
          });
    }

    private void trying(Runnable read) {
      try {
        read.run();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        failures.add(e instanceof Exception known ? known : new IllegalStateException(e));
      }
    }
  }
}
