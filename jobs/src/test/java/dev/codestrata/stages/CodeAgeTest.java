package dev.codestrata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.TestHistory;
import dev.codestrata.testing.SharedSpark;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeAgeTest {

  private static final String AT =
      "repository_id string, directory string, head string, known_head string";
  private static final String DEFINITIONS =
      "repository_id string, path string, size_bytes bigint, definition_id string, start_line int,"
          + " end_line int";
  private static final String KNOWN =
      "repository_id string, path string, start_line int, end_line int, commit_id string,"
          + " changed_at timestamp";

  @TempDir Path scratch;
  private final SparkSession spark = SharedSpark.interpretingSession();
  private String one;
  private String two;
  private String three;

  @BeforeEach
  void create() throws Exception {
    try (TestHistory history = new TestHistory(scratch.resolve("r"))) {
      one = history.file("a", "1\n2\n3\n").file("b", "x\n").commit("one");
      two = history.file("a", "1\n2\nthree\n").commit("two", one);
      three = history.file("c", "y\n").commit("three", two);
    }
  }

  private Dataset<Row> rows(String schema, Row... rows) {
    return spark.createDataFrame(List.of(rows), StructType.fromDDL(schema));
  }

  private List<String> ages(String knownHead, Row... known) {
    Dataset<Row> commits =
        rows(
            "repository_id string, commit_id string",
            RowFactory.create("r", one),
            RowFactory.create("r", two),
            RowFactory.create("r", three));
    Dataset<Row> files =
        rows(
            "commit_id string, path string",
            RowFactory.create(one, "a"),
            RowFactory.create(one, "b"),
            RowFactory.create(two, "a"),
            RowFactory.create(three, "c"));
    Dataset<Row> definitions =
        rows(
            DEFINITIONS,
            RowFactory.create("r", "a", 12L, "upper", 1, 2),
            RowFactory.create("r", "a", 12L, "whole", 1, 3),
            RowFactory.create("r", "a", 12L, "twin", 1, 3),
            RowFactory.create("r", "b", 2L, "other", 1, 1));
    String directory = scratch.resolve("r").toString();
    try (Reading reading =
        CodeAge.of(
            rows(AT, RowFactory.create("r", directory, three, knownHead)),
            definitions,
            rows(KNOWN, known),
            commits,
            files,
            CodestrataConfig.load(Optional.empty(), List.of()).ingest(),
            2)) {
      assertThat(reading.problems().collectAsList()).isEmpty();
      return CodeAge.byDefinition(reading.values(), definitions).collectAsList().stream()
          .map(
              row ->
                  String.join(
                      " ",
                      row.getAs("path"),
                      row.getAs("definition_id"),
                      row.getAs("commit_id"),
                      row.<Timestamp>getAs("changed_at").toInstant().toString()))
          .sorted()
          .toList();
    }
  }

  @Test
  void eachDefinitionHasTheNewestCommitOfItsLines() {
    assertThat(ages(null))
        .containsExactly(
            "a twin " + two + " 2024-03-01T12:01:00Z",
            "a upper " + one + " 2024-03-01T12:00:00Z",
            "a whole " + two + " 2024-03-01T12:01:00Z",
            "b other " + one + " 2024-03-01T12:00:00Z");
  }

  @Test
  void historyBeforeAKnownHeadIsWalkedOnlyForWhatIsNotKnown() {
    Timestamp past = Timestamp.from(Instant.parse("2001-02-03T04:05:06Z"));
    assertThat(ages(two, RowFactory.create("r", "a", 1, 2, "from before", past)))
        .containsExactly(
            "a twin " + two + " 2024-03-01T12:01:00Z",
            "a upper from before 2001-02-03T04:05:06Z",
            "a whole " + two + " 2024-03-01T12:01:00Z",
            "b other " + one + " 2024-03-01T12:00:00Z");
  }
}
