package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineDiffTest {

  private final LineDiff diff = new LineDiff();

  @Test
  void countsAndPlacesChanges() {
    LineDiff.Result result = diff("a\nb\nc\nd\ne\n", "a\nB\nc\nd\ne\nf\n");

    assertThat(result.additions()).isEqualTo(2);
    assertThat(result.deletions()).isEqualTo(1);
    assertThat(result.hunks()).containsExactly(new Hunk(2, 1, 2, 1), new Hunk(5, 0, 6, 1));
  }

  @Test
  void aMissingLastNewlineIsAChange() {
    assertThat(diff("a\nb", "a\nb\n").hunks()).containsExactly(new Hunk(2, 1, 2, 1));
    assertThat(diff("a\nb", "a\nbc").hunks()).containsExactly(new Hunk(2, 1, 2, 1));
  }

  @Test
  void emptySidesStartBeforeTheFirstLine() {
    assertThat(diff("", "a\nb").hunks()).containsExactly(new Hunk(0, 0, 1, 2));
    assertThat(diff("a\n", "").hunks()).containsExactly(new Hunk(1, 1, 0, 0));
    assertThat(diff("", "").hunks()).isEmpty();
  }

  @Test
  void hunksTurnTheOldTextIntoTheNew() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      // Few distinct lines make many repetitions, and so reach the fallback for frequent lines.
      int distinct = 1 + random.nextInt(round % 3 == 0 ? 2 : 30);
      List<String> before = lines(random, random.nextInt(300), distinct);
      List<String> after =
          round % 2 == 0
              ? edited(random, before, distinct)
              : lines(random, random.nextInt(300), distinct);

      LineDiff.Result result = diff(text(before), text(after));

      assertThat(apply(before, after, result.hunks())).isEqualTo(after);
      assertThat(result.additions() - result.deletions()).isEqualTo(after.size() - before.size());
    }
  }

  @Test
  void versionsThatLendEachOtherTheirLinesCompareAsFreshOnesDo() {
    Random random = new Random(17);
    for (int file = 0; file < 150; file++) {
      int distinct = 1 + random.nextInt(40);
      List<String> lines = lines(random, random.nextInt(120), distinct);
      FileText newer = FileText.of(ending(random, text(lines)));
      List<FileText> earlier = new ArrayList<>();
      for (int version = 0; version < 40; version++) {
        lines = edited(random, lines, distinct + version);
        FileText older = FileText.of(ending(random, text(lines)));
        // Now and then with a version from long ago, as where a branch was merged.
        FileText other = version % 5 == 4 ? earlier.get(random.nextInt(earlier.size())) : newer;

        assertThat(diff.diff(older, other, true))
            .isEqualTo(
                new LineDiff().diff(FileText.of(older.bytes()), FileText.of(other.bytes()), true));
        earlier.add(older);
        newer = older;
      }
    }
  }

  /** With or without the last newline, or with a blank line after it. */
  private static byte[] ending(Random random, String text) {
    return switch (random.nextInt(6)) {
      case 0 -> text.stripTrailing().getBytes(UTF_8);
      case 1 -> (text + "\n").getBytes(UTF_8);
      default -> text.getBytes(UTF_8);
    };
  }

  @Test
  void myersFindsAShortestScript() {
    Random random = new Random(5);
    MyersDiff myers = new MyersDiff();
    for (int round = 0; round < 3000; round++) {
      int[] a = random.ints(random.nextInt(40), 0, 4).toArray();
      int[] b = random.ints(random.nextInt(40), 0, 4).toArray();
      boolean[] deleted = new boolean[a.length];
      boolean[] added = new boolean[b.length];

      myers.diff(a, 0, a.length, b, 0, b.length, deleted, added);

      assertThat(kept(a, deleted)).isEqualTo(kept(b, added));
      assertThat(kept(a, deleted)).hasSize(longestCommon(a, b));
    }
  }

  @Test
  void myersStaysCorrectWhereItGivesUpOnTheShortest() {
    Random random = new Random(3);
    int[] a = random.ints(5000, 0, 2000).toArray();
    int[] b = random.ints(6000, 0, 2000).toArray();
    boolean[] deleted = new boolean[a.length];
    boolean[] added = new boolean[b.length];

    new MyersDiff().diff(a, 0, a.length, b, 0, b.length, deleted, added);

    assertThat(kept(a, deleted)).isEqualTo(kept(b, added)).isNotEmpty();
  }

  private LineDiff.Result diff(String before, String after) {
    return diff.diff(FileText.of(before.getBytes(UTF_8)), FileText.of(after.getBytes(UTF_8)), true);
  }

  private static List<String> lines(Random random, int count, int distinct) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add("line number " + random.nextInt(distinct));
    }
    return lines;
  }

  private static List<String> edited(Random random, List<String> lines, int distinct) {
    List<String> edited = new ArrayList<>(lines);
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(edited.size() + 1);
      if (random.nextBoolean() || at == edited.size()) {
        edited.add(at, "line number " + random.nextInt(distinct + 3));
      } else {
        edited.remove(at);
      }
    }
    return edited;
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<String> apply(List<String> before, List<String> after, List<Hunk> hunks) {
    List<String> result = new ArrayList<>();
    int next = 0;
    for (Hunk hunk : hunks) {
      int start = hunk.oldLines() == 0 ? hunk.oldStart() : hunk.oldStart() - 1;
      result.addAll(before.subList(next, start));
      next = start + hunk.oldLines();
      int newStart = hunk.newLines() == 0 ? hunk.newStart() : hunk.newStart() - 1;
      result.addAll(after.subList(newStart, newStart + hunk.newLines()));
    }
    result.addAll(before.subList(next, before.size()));
    return result;
  }

  private static List<Integer> kept(int[] numbers, boolean[] dropped) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (!dropped[i]) {
        kept.add(numbers[i]);
      }
    }
    return kept;
  }

  private static int longestCommon(int[] a, int[] b) {
    int[] row = new int[b.length + 1];
    for (int x : a) {
      int[] above = Arrays.copyOf(row, row.length);
      for (int j = 1; j <= b.length; j++) {
        row[j] = x == b[j - 1] ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
      }
    }
    return row[b.length];
  }
}
