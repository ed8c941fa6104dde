package dev.codestrata.observe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run did, for the closing lines and for {@code --summary}.
 *
 * @param outcome {@code done}, {@code unchanged}, {@code too_many_failures} or {@code failed}
 * @param error one line; null unless the run failed
 * @param counts numbers by name, in the order in which they are shown
 * @param deadLetters reasons with the number of units that met them
 * @param outputs where results are, by name
 */
public record RunSummary(
    String runId,
    String outcome,
    Map<String, Long> counts,
    Map<String, Long> deadLetters,
    Map<String, String> outputs,
    double seconds,
    String error) {

  /** The summary of a run that ended with an error. */
  public static RunSummary failed(String runId, String error) {
    return new RunSummary(runId, "failed", Map.of(), Map.of(), Map.of(), 0, error);
  }

  /** The exit status that the contract gives this outcome. */
  public int exitStatus() {
    return switch (outcome) {
      case "done", "unchanged" -> 0;
      case "too_many_failures" -> 3;
      default -> 1;
    };
  }

  /** The summary as one JSON object. */
  public String toJson() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("run_id", runId);
    object.put("outcome", outcome);
    object.put("counts", counts);
    object.put("dead_letters", deadLetters);
    object.put("outputs", outputs);
    object.put("seconds", seconds);
    object.put("error", error);
    try {
      return new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a summary holds strings and numbers", e);
    }
  }

  /** The summary as lines for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%s in %.1f s (run %s)", said(), seconds, runId));
    counts.forEach(
        (name, count) ->
            lines.add(String.format(Locale.ROOT, "  %-28s %,12d", name.replace('_', ' '), count)));
    deadLetters.forEach(
        (reason, count) ->
            lines.add(String.format(Locale.ROOT, "  dead letters: %,d x %s", count, reason)));
    outputs.forEach(
        (name, place) -> lines.add(String.format(Locale.ROOT, "  %-28s %s", name, place)));
    return lines;
  }

  private String said() {
    return switch (outcome) {
      case "unchanged" ->
          "unchanged: the lake has every repository as it is, nothing was analysed;";
      case "too_many_failures" -> "done, but more repositories failed than allowed,";
      default -> outcome;
    };
  }
}
