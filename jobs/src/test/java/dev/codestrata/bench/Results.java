package dev.codestrata.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Rows of the benchmark as a table for people and as JSON for machines. */
final class Results {

  private Results() {}

  static void print(List<Measure> measures, PrintStream out) {
    out.printf(
        "%-24s %10s %5s %12s %8s %8s  %s%n",
        "name", "value", "unit", "baseline", "ratio", "goal", "against");
    for (Measure measure : measures) {
      out.printf(
          "%-24s %10s %5s %12s %8s %8s  %s%n",
          measure.name(),
          number(measure.value()),
          measure.unit(),
          number(measure.baselineValue()),
          number(measure.ratio()),
          number(measure.goal()),
          (measure.reached() ? "" : "MISSED ")
              + (measure.baseline() == null ? "" : measure.baseline()));
    }
  }

  static void write(List<Measure> measures, Path file) throws IOException {
    new ObjectMapper()
        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(file.toFile(), measures);
  }

  private static String number(Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.1f", value);
  }
}
