package dev.codestrata.bench;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One row of the benchmark, as it stands in the table and in the JSON file.
 *
 * @param name stable name
 * @param value median of what Codestrata took
 * @param unit of value and baselineValue
 * @param baseline what it is compared with; null if with nothing
 * @param baselineValue median of what the baseline took; null without baseline
 * @param ratio value / baselineValue; null without baseline
 * @param goal the ratio, or without baseline the value, that is to be kept; null without a goal
 */
@JsonPropertyOrder({"name", "value", "unit", "baseline", "baseline_value", "ratio", "goal"})
record Measure(
    String name,
    double value,
    String unit,
    String baseline,
    Double baselineValue,
    Double ratio,
    Double goal) {

  static Measure alone(String name, double value, String unit, Double goal) {
    return new Measure(name, value, unit, null, null, null, goal);
  }

  static Measure against(String name, Rounds.Medians medians, String baseline, Double goal) {
    return new Measure(
        name,
        medians.ours(),
        "s",
        baseline,
        medians.theirs(),
        medians.ours() / medians.theirs(),
        goal);
  }

  /** True if there is no goal, or it is kept. */
  boolean reached() {
    return goal == null || (ratio == null ? value : ratio) <= goal;
  }
}
