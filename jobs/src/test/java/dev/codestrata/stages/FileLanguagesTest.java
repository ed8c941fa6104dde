package dev.codestrata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.language.Languages;
import dev.codestrata.source.patterns.UserRules;
import dev.codestrata.source.syntax.ParseLimits;
import dev.codestrata.testing.SharedSpark;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLanguagesTest {

  private static final String SETTINGS = "SMTP_HOST=mail.corp.net\nDB_PASSWORD=Xy7-qv9Lm2pT\n";

  @TempDir Path scratch;

  private static Dataset<Row> rows(String schema, List<Row> rows) {
    return SharedSpark.session().createDataFrame(rows, StructType.fromDDL(schema));
  }

  @Test
  void aTextOfNoKnownLanguageIsAnalysedAsPlainText() {
    Dataset<Row> files =
        FileLanguages.of(
            rows(
                "repository_id string, path string, blob_id string",
                List.of(
                    RowFactory.create("r", "src/a.py", "b1"),
                    RowFactory.create("r", "deploy/settings.qqz", "b2"),
                    RowFactory.create("s", "settings.qqz", "b2"),
                    RowFactory.create("r", "logo.qqy", "b3"))),
            rows("blob_id string, content string", List.of(RowFactory.create("b2", SETTINGS))));

    Dataset<Row> pairs =
        FileLanguages.toAnalyze(
            files,
            rows("blob_id string", List.of(RowFactory.create("b1"), RowFactory.create("b2"))));

    // A picture has no text, so nothing is asked about it.
    assertThat(pairs.orderBy("blob_id").collectAsList())
        .containsExactly(RowFactory.create("b1", "Python"), RowFactory.create("b2", "Text"));
  }

  @Test
  void plainTextHasItsSecretsFound() {
    try (CrashNotes notes = CrashNotes.open(scratch.resolve("own").resolve("analysis"))) {
      BlobUnderstanding understanding =
          new BlobAnalyzer(
                  UserRules.NONE,
                  new ParseLimits(1 << 20, 250, Duration.ofSeconds(5)),
                  "batch",
                  notes,
                  Map.of())
              .analyze("b2", Languages.byName("Text").orElseThrow(), SETTINGS);

      assertThat(understanding.ledger().outcome()).isEqualTo("measured");
      assertThat(understanding.metrics().sensitive())
          .extracting(s -> s.kind() + " " + SETTINGS.substring(s.startByte(), s.endByte()))
          .containsExactly("password Xy7-qv9Lm2pT");
    }
  }
}
