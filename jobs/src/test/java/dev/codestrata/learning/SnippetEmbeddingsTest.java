package dev.codestrata.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.embeddings.SentenceEncoder;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.SnippetEmbeddingRow;
import dev.codestrata.tables.Tables;
import dev.codestrata.testing.SharedSpark;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SnippetEmbeddingsTest {

  private static final StructType SNIPPETS =
      new StructType().add("snippet_id", DataTypes.StringType).add("snippet", DataTypes.StringType);

  private static SparkSession session;

  @BeforeAll
  static void start() {
    session = SharedSpark.session();
  }

  @Test
  void eachSnippetGetsTheVectorOfTheEncoder() {
    List<SnippetEmbeddingRow> rows =
        records(SnippetEmbeddings.embed(snippets("int x = 1;", "naïve café"), 2));

    assertThat(rows).hasSize(2);
    try (SentenceEncoder encoder = SentenceEncoder.open()) {
      for (String text : List.of("int x = 1;", "naïve café")) {
        float[] expected = encoder.embed(text);
        assertThat(rows)
            .anySatisfy(
                row -> {
                  assertThat(row.snippetId()).isEqualTo(ContentId.ofText(text));
                  assertThat(row.model()).isEqualTo(SentenceEncoder.MODEL);
                  assertThat(row.embedding()).hasSize(expected.length);
                  for (int i = 0; i < expected.length; i++) {
                    assertThat(row.embedding().get(i)).isEqualTo(expected[i]);
                  }
                });
      }
    }
    assertThat(EncoderLease.open()).isZero();
  }

  @Test
  void onlyDistinctSnippetsWithoutAVectorAreMissing() {
    Dataset<Row> embedded = SnippetEmbeddings.embed(snippets("known"), 1);
    Dataset<Row> otherModel =
        session.createDataFrame(
            List.of(
                Tables.SNIPPET_EMBEDDINGS
                    .schema()
                    .toRow(
                        new SnippetEmbeddingRow(
                            ContentId.ofText("new"), "another model", List.of(1f)))),
            Tables.SNIPPET_EMBEDDINGS.schema().structType());
    Dataset<Row> missing =
        SnippetEmbeddings.missing(
            snippets("known", "new", "new", "", null), embedded.union(otherModel));

    assertThat(missing.collectAsList())
        .containsExactly(RowFactory.create(ContentId.ofText("new"), "new"));
  }

  @Test
  void theEncoderIsReleasedWhenALimitStopsTheTask() {
    String[] many = new String[50];
    Arrays.setAll(many, i -> "snippet " + i);
    assertThat(SnippetEmbeddings.embed(snippets(many), 1).limit(1).collectAsList()).hasSize(1);
    assertThat(EncoderLease.open()).isZero();
  }

  private static Dataset<Row> snippets(String... texts) {
    List<Row> rows =
        Arrays.stream(texts)
            .map(text -> RowFactory.create(text == null ? null : ContentId.ofText(text), text))
            .toList();
    return session.createDataFrame(rows, SNIPPETS);
  }

  private static List<SnippetEmbeddingRow> records(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Tables.SNIPPET_EMBEDDINGS.schema()::toRecord).toList();
  }
}
