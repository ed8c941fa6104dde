package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codestrata.fixtures.GitOracle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlameTest {

  @TempDir Path scratch;
  private TestHistory history;
  private final List<ObjectProblem> problems = new ArrayList<>();

  @BeforeEach
  void create() throws IOException {
    history = new TestHistory(scratch.resolve("r"));
  }

  @AfterEach
  void close() {
    history.close();
    assertThat(GitRepositories.openHandles()).isZero();
  }

  private Map<LineRange, LastChange> ask(
      String commit, KnownChanges known, String path, LineRange... ranges) {
    Map<LineRange, LastChange> answers = new HashMap<>();
    try (GitRepository repository = GitRepositories.open(scratch.resolve("r"))) {
      repository.lastChanges(
          commit,
          Map.of(path, List.of(ranges)),
          1 << 20,
          known,
          new LastChangeVisitor() {
            @Override
            public void lastChange(LastChange change) {
              assertThat(answers.put(change.lines(), change)).as("asked twice").isNull();
            }

            @Override
            public void problem(ObjectProblem problem) {
              problems.add(problem);
            }
          });
    }
    return answers;
  }

  private String changed(String commit, String path, int first, int last) {
    LineRange range = new LineRange(first, last);
    return ask(commit, null, path, range).get(range).commitId();
  }

  @Test
  void theNewestCommitOfARangeIsItsLastChange() throws IOException {
    String one = history.file("a", "1\n2\n3\n4\n").commit("one");
    String two = history.file("a", "1\n2\nthree\n4\n").commit("two", one);
    String three = history.file("a", "0\n1\n2\nthree\n4\n").commit("three", two);

    assertThat(changed(three, "a", 2, 3)).isEqualTo(one);
    assertThat(changed(three, "a", 2, 5)).isEqualTo(two);
    assertThat(changed(three, "a", 5, 5)).isEqualTo(one);
    assertThat(changed(three, "a", 1, 5)).isEqualTo(three);
    assertThat(ask(three, null, "a", new LineRange(4, 4)).get(new LineRange(4, 4)))
        .isEqualTo(
            new LastChange("a", new LineRange(4, 4), two, Instant.parse("2024-03-01T12:01:00Z")));
  }

  @Test
  void renamesAreFollowed() throws IOException {
    String text = "alpha\nbeta\ngamma\ndelta\nepsilon\nzeta\n";
    String one = history.file("old/name", text).commit("one");
    String two =
        history.remove("old/name").file("new/name", text.replace("zeta", "eta")).commit("two", one);

    assertThat(changed(two, "new/name", 1, 5)).isEqualTo(one);
    assertThat(changed(two, "new/name", 6, 6)).isEqualTo(two);
  }

  @Test
  void aMergeKeepsOnlyWhatNoParentHas() throws IOException {
    String base = history.file("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n").commit("base");
    String left = history.file("a", "one\n2\n3\n4\n5\n6\n7\n8\n9\n").commit("left", base);
    String right = history.file("a", "1\n2\n3\n4\n5\n6\n7\n8\nnine\n").commit("right", base);
    String merge =
        history.file("a", "one\n2\n3\n4\nfive\n6\n7\n8\nnine\n").commit("merge", left, right);

    assertThat(changed(merge, "a", 1, 1)).isEqualTo(left);
    assertThat(changed(merge, "a", 9, 9)).isEqualTo(right);
    assertThat(changed(merge, "a", 5, 5)).isEqualTo(merge);
    assertThat(changed(merge, "a", 2, 4)).isEqualTo(base);
    assertThat(changed(merge, "a", 1, 9)).isEqualTo(merge);
  }

  @Test
  void aFileThatAMergeTookWholeBelongsToThatParent() throws IOException {
    String base = history.file("a", "1\n").file("b", "1\n").commit("base");
    String side = history.file("a", "1\n2\n").commit("side", base);
    String trunk = history.file("a", "1\n").file("b", "2\n").commit("trunk", base);
    String merge = history.file("a", "1\n2\n").commit("merge", trunk, side);

    assertThat(changed(merge, "a", 1, 2)).isEqualTo(side);
    assertThat(changed(merge, "b", 1, 1)).isEqualTo(trunk);
  }

  @Test
  void aNewBlockBetweenAlikeOnesLeavesItsNeighboursAlone() throws IOException {
    String first = "class A {\n  @Test\n  void one() {\n    check(1);\n  }\n\n";
    String last = "  @Test\n  void three() {\n    check(3);\n  }\n}\n";
    String one = history.file("A.java", first + last).commit("one");
    String two =
        history
            .file("A.java", first + "  @Test\n  void two() {\n    check(2);\n  }\n\n" + last)
            .commit("two", one);

    assertThat(changed(two, "A.java", 2, 5)).isEqualTo(one);
    assertThat(changed(two, "A.java", 7, 10)).isEqualTo(two);
    assertThat(changed(two, "A.java", 12, 15)).isEqualTo(one);
  }

  @Test
  void whatIsKnownOfAnOlderCommitIsTakenOver() throws IOException {
    String one = history.file("a", "1\n2\n3\n").commit("one");
    String two = history.file("b", "x\n").commit("two", one);
    String three = history.file("a", "0\n1\n2\n3\n").commit("three", two);
    Instant when = Instant.parse("2001-01-01T00:00:00Z");
    LastChange answer = new LastChange("a", new LineRange(1, 2), "of the past", when);
    KnownChanges known = new KnownChanges(two, Map.of("a", List.of(answer)));

    assertThat(ask(three, known, "a", new LineRange(2, 3), new LineRange(2, 4)))
        .containsEntry(
            new LineRange(2, 3), new LastChange("a", new LineRange(2, 3), "of the past", when))
        .extractingByKey(new LineRange(2, 4))
        .returns(one, LastChange::commitId);
  }

  @Test
  void whatIsKnownOfACommitThatIsNoAncestorIsNoUse() throws IOException {
    String one = history.file("a", "1\n").commit("one");
    String other = history.file("b", "1\n").commit("other", one);
    String two = history.remove("b").file("c", "1\n").commit("two", one);
    LastChange wrong = new LastChange("a", new LineRange(1, 1), "wrong", Instant.EPOCH);

    assertThat(
            ask(two, new KnownChanges(other, Map.of("a", List.of(wrong))), "a", wrong.lines())
                .get(wrong.lines())
                .commitId())
        .isEqualTo(one);
  }

  @Test
  void aMissingContentCostsOnlyTheFilesThatNeedIt() throws IOException {
    String one = history.file("a", "1\n").file("b", "1\n").commit("one");
    String two = history.file("a", "2\n").commit("two", one);
    Path loose = scratch.resolve("r/objects");
    String blob = history.insert(org.eclipse.jgit.lib.Constants.OBJ_BLOB, "1\n".getBytes()).name();
    java.nio.file.Files.delete(loose.resolve(blob.substring(0, 2)).resolve(blob.substring(2)));

    assertThat(ask(two, null, "a", new LineRange(1, 1))).isEmpty();
    assertThat(problems).singleElement().extracting(ObjectProblem::objectId).isEqualTo(two);
    assertThat(problems.get(0).message()).contains(blob).contains("missing");
    assertThat(changed(two, "b", 1, 1)).isEqualTo(one);
  }

  @Test
  void aRangeHasLines() {
    assertThatThrownBy(() -> new LineRange(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no lines: 3 to 2");
  }

  /** Commits with merges, renames and edits by a seeded hand, in the order they were made. */
  private List<String> grow(int commits) throws IOException {
    Random random = new Random(7);
    List<String> ids = new ArrayList<>();
    List<Map<String, List<String>>> states = new ArrayList<>();
    for (int i = 0; i < commits; i++) {
      int first = i == 0 ? -1 : Math.max(0, i - 1 - random.nextInt(3));
      int second = i > 3 && random.nextInt(4) == 0 ? random.nextInt(i) : -1;
      Map<String, List<String>> state = new TreeMap<>();
      if (first >= 0) {
        states.get(first).forEach((path, lines) -> state.put(path, new ArrayList<>(lines)));
      }
      if (second >= 0) {
        states.get(second).forEach((path, lines) -> state.putIfAbsent(path, lines));
      }
      String path = "f" + random.nextInt(4);
      List<String> lines = new ArrayList<>(state.getOrDefault(path, List.of()));
      for (int edit = 0; edit < 3; edit++) {
        int at = random.nextInt(lines.size() + 1);
        if (at < lines.size() && random.nextInt(3) == 0) {
          lines.remove(at);
        } else {
          lines.add(at, "line " + i + " " + edit + " of some length");
        }
      }
      state.put(path, lines);
      if (random.nextInt(8) == 0) {
        state.put("f" + (4 + random.nextInt(2)), state.remove(path));
      }
      history.clear();
      for (Map.Entry<String, List<String>> file : state.entrySet()) {
        history.file(file.getKey(), String.join("\n", file.getValue()) + "\n");
      }
      states.add(state);
      ids.add(
          first < 0
              ? history.commit("c")
              : second < 0 || second == first
                  ? history.commit("c", ids.get(first))
                  : history.commit("c", ids.get(first), ids.get(second)));
    }
    return ids;
  }

  private Map<String, List<LastChange>> everyLine(String commit, KnownChanges known) {
    Map<String, List<LineRange>> ranges = new TreeMap<>();
    Map<String, List<LastChange>> answers = new TreeMap<>();
    try (GitRepository repository = GitRepositories.open(scratch.resolve("r"))) {
      repository.treeEntries(
          commit,
          entry -> {
            int lines = entry.sizeBytes().intValue() / "line 0 0 of some length\n".length();
            List<LineRange> asked = new ArrayList<>();
            for (int line = 1; line <= lines; line++) {
              asked.add(new LineRange(line, line));
            }
            ranges.put(entry.path(), asked);
          });
      repository.lastChanges(
          commit,
          ranges,
          1 << 20,
          known,
          new LastChangeVisitor() {
            @Override
            public void lastChange(LastChange change) {
              answers.computeIfAbsent(change.path(), p -> new ArrayList<>()).add(change);
            }

            @Override
            public void problem(ObjectProblem problem) {
              throw new AssertionError(problem.message());
            }
          });
    }
    answers.values().forEach(list -> list.sort((a, b) -> a.lines().first() - b.lines().first()));
    return answers;
  }

  @Test
  void goingOnFromAnyOlderCommitGivesWhatStartingAnewGives() throws IOException {
    List<String> commits = grow(60);
    String head = commits.get(commits.size() - 1);
    Map<String, List<LastChange>> anew = everyLine(head, null);
    assertThat(anew).isNotEmpty();
    for (String older : commits) {
      KnownChanges known = new KnownChanges(older, everyLine(older, null));
      assertThat(everyLine(head, known)).as(older).isEqualTo(anew);
    }
  }

  @Test
  void everyLineIsBlamedAsGitDoes() throws IOException {
    assumeTrue(GitOracle.isPresent(), "no git on the path");
    List<String> commits = grow(60);
    String head = commits.get(commits.size() - 1);
    everyLine(head, null)
        .forEach(
            (path, lines) -> {
              List<String> expected =
                  GitOracle.run(scratch.resolve("r"), "blame", "-l", "-s", head, "--", path)
                      .lines()
                      .stream()
                      .map(line -> line.replaceFirst("^\\^", "").substring(0, 39))
                      .toList();
              assertThat(lines)
                  .extracting(line -> line.commitId().substring(0, 39))
                  .containsExactlyElementsOf(expected.subList(0, lines.size()));
            });
  }
}
