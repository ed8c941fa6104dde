package dev.codestrata.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {

  @TempDir Path directory;

  @Test
  void jsonHasTheNamesOfTheContract() throws Exception {
    Path file = directory.resolve("bench.json");
    Results.write(
        List.of(
            Measure.against("history_vs_git", new Rounds.Medians(6.0, 4.0), "git log", 1.3),
            Measure.alone("run_cold_seconds", 80.0, "s", 90.0)),
        file);

    JsonNode rows = new ObjectMapper().readTree(file.toFile());
    List<String> fields = new ArrayList<>();
    rows.get(0).fieldNames().forEachRemaining(fields::add);
    assertThat(fields)
        .containsExactly("name", "value", "unit", "baseline", "baseline_value", "ratio", "goal");
    assertThat(rows.get(0).get("ratio").doubleValue()).isEqualTo(1.5);
    assertThat(rows.get(1).get("baseline_value").isNull()).isTrue();
    assertThat(rows.get(1).get("goal").doubleValue()).isEqualTo(90.0);
  }

  @Test
  void aMissedGoalIsShown() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Results.print(
        List.of(
            Measure.against("history_vs_git", new Rounds.Medians(6.0, 4.0), "git log", 1.3),
            Measure.against("head_content_vs_git", new Rounds.Medians(2.0, 1.0), "git", 2.5)),
        new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
        .anySatisfy(
            line -> assertThat(line).startsWith("history_vs_git").contains("MISSED git log"))
        .anySatisfy(
            line -> assertThat(line).startsWith("head_content_vs_git").doesNotContain("MISSED"));
  }

  @Test
  void medianOfOddAndEvenNumbers() {
    assertThat(Rounds.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
    assertThat(Rounds.median(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(3.0);
    assertThatThrownBy(() -> Rounds.median(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No median of nothing");
  }

  @Test
  void bothSidesAreTimedInTurns() throws Exception {
    List<String> calls = new ArrayList<>();
    Rounds.interleaved("test", 1, 2, () -> calls.add("ours"), () -> calls.add("theirs"));

    assertThat(calls).containsExactly("ours", "theirs", "ours", "theirs", "ours");
  }
}
