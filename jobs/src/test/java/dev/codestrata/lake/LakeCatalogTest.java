package dev.codestrata.lake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.tables.BlobEvidence;
import dev.codestrata.tables.BlobPatternRow;
import dev.codestrata.tables.CodeAgeRow;
import dev.codestrata.tables.CommitRow;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.Evidence;
import dev.codestrata.tables.FileFactsRow;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.LakeView;
import dev.codestrata.tables.MetaContextRow;
import dev.codestrata.tables.PatternView;
import dev.codestrata.tables.RecordSchema;
import dev.codestrata.tables.RepositoryCommitRow;
import dev.codestrata.tables.RepositoryPatternRow;
import dev.codestrata.tables.RepositoryStateRow;
import dev.codestrata.tables.SampleRows;
import dev.codestrata.tables.SnapshotFileRow;
import dev.codestrata.tables.Tables;
import dev.codestrata.tables.TextSpan;
import dev.codestrata.tables.Views;
import dev.codestrata.testing.SharedSpark;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LakeCatalogTest {

  private static final RunStamp STAMP =
      new RunStamp("run-1", Instant.parse("2026-01-01T00:00:00Z"));
  private static final Instant CHANGED = Instant.parse("2025-06-01T12:00:00Z");

  @TempDir static Path directory;

  private static SparkSession spark;

  @BeforeAll
  static void fillLake() {
    spark = SharedSpark.session();
    Lake lake = Lake.openOrCreate(spark, directory.toString());
    lake.register();
    assertThat(spark.sql("SELECT * FROM codestrata.blob_patterns").count()).isZero();

    write(
        lake,
        Tables.REPOSITORY_STATES,
        state("shown", "Complete", "head", "v2"),
        state("refreshed", "Ingesting", "older", "v2"),
        state("new", "Analyzing", null, null));
    write(
        lake,
        Tables.SNAPSHOT_FILES,
        new SnapshotFileRow("shown", "src/A.java", "blob", "100644", 10L),
        new SnapshotFileRow("shown", "copy/A.java", "blob", "100644", 10L),
        new SnapshotFileRow("shown", "A.h", "header", "100644", 10L),
        new SnapshotFileRow("new", "src/A.java", "blob", "100644", 10L));
    write(
        lake,
        Tables.FILE_FACTS,
        facts("shown", "src/A.java", "Java"),
        facts("shown", "copy/A.java", "Java"),
        facts("shown", "A.h", "C"),
        facts("new", "src/A.java", "Java"));
    write(
        lake,
        Tables.BLOB_PATTERNS,
        pattern("blob", "Java", "java/singleton-holder", "v2"),
        pattern("blob", "Java", "java/outdated", "v1"),
        pattern("header", "C++", "cpp/raii", "v2"));
    write(lake, Tables.CODE_AGE, new CodeAgeRow("shown", "src/A.java", "def", "c1", CHANGED));
    write(
        lake,
        Tables.REPOSITORY_PATTERNS,
        repositoryPattern("rp", "refreshed"),
        repositoryPattern("hidden", "new"));
    write(
        lake,
        Tables.META_CONTEXTS,
        new MetaContextRow(
            "mc",
            "shown",
            "commit",
            "c1",
            "Use a heap",
            "it is smaller",
            List.of(),
            List.of(),
            List.of(),
            List.of("c1"),
            List.of(),
            List.of(),
            0.9,
            List.of(new TextSpan("rationale", 3, 16))));
    write(
        lake,
        Tables.REPOSITORY_COMMITS,
        new RepositoryCommitRow("shown", "commitId 1 \u00e9\ud83d\ude00", true));
    write(lake, Tables.COMMITS, SampleRows.full(CommitRow.class, 1));
  }

  @TestFactory
  Stream<DynamicTest> viewsHaveTheColumnsOfTheirRecords() {
    return Views.all().stream()
        .map(view -> DynamicTest.dynamicTest(view.name(), () -> assertColumns(view)));
  }

  @Test
  void tablesAndViewsHaveCommentsInTheCatalog() throws Exception {
    Map<String, String> comments = new HashMap<>();
    for (Row row : spark.sql("SHOW TABLES IN codestrata").select("tableName").collectAsList()) {
      String name = row.getString(0);
      comments.put(name, spark.catalog().getTable("codestrata." + name).description());
    }
    assertThat(comments)
        .hasSize(Tables.all().size() + Views.all().size())
        .containsEntry("problems", "What failed or was left out, and why?")
        .containsEntry("blobs", Tables.BLOBS.comment());
  }

  @Test
  void filesAreThoseOfRepositoriesThatWereCompleted() {
    assertThat(
            spark
                .sql("SELECT path, language, commit_id FROM codestrata.files ORDER BY path")
                .collectAsList())
        .extracting(row -> row.mkString(" "))
        .containsExactly("A.h C head", "copy/A.java Java head", "src/A.java Java head");
    assertThat(spark.sql("SELECT * FROM codestrata.history").count()).isEqualTo(1);
  }

  @Test
  void patternsComeFromBlobsRepositoriesAndDecisions() {
    RecordSchema<PatternView> schema = RecordSchema.of(PatternView.class);
    List<PatternView> patterns =
        spark
            .sql("SELECT * FROM codestrata.patterns ORDER BY hierarchy_level, path")
            .collectAsList()
            .stream()
            .map(schema::toRecord)
            .toList();

    assertThat(patterns)
        .extracting(p -> p.hierarchyLevel() + " " + p.patternType() + " " + p.path())
        .containsExactly(
            "L2 java/singleton-holder copy/A.java",
            "L2 java/singleton-holder src/A.java",
            "L5 graph/layers null",
            "L8 decision/commit null");
    PatternView inFile = patterns.get(1);
    assertThat(inFile.patternId())
        .isEqualTo(ContentId.of("shown", "src/A.java", "java/singleton-holder", "blob", "5", "9"));
    assertThat(inFile.commitId()).isEqualTo("head");
    assertThat(inFile.introducedCommit()).isEqualTo("c1");
    assertThat(inFile.introducedAt()).isEqualTo(CHANGED);
    assertThat(inFile.evidence())
        .containsExactly(new Evidence("src/A.java", "blob", 6, 8, 1, 1, "ab"));
    assertThat(patterns.get(0).introducedCommit()).isNull();
    PatternView decision = patterns.get(3);
    assertThat(decision.patternId()).isEqualTo("mc");
    assertThat(decision.snippetId()).isEqualTo(ContentId.ofText("Use a heap\nit is smaller"));
    assertThat(decision.introducedCommit()).isEqualTo("c1");
    assertThat(decision.evidence()).extracting(Evidence::text).containsExactly("it is smaller");
  }

  private static void assertColumns(LakeView view) {
    Dataset<Row> query = spark.sql("SELECT * FROM codestrata." + view.name());
    assertThat(Arrays.stream(query.schema().fields()).map(StructField::getComment).toList())
        .allMatch(comment -> comment.isDefined());
    spark.sql("USE codestrata");
    try {
      StructField[] actual = spark.sql(view.sql()).schema().fields();
      assertThat(Arrays.stream(actual).map(f -> f.name() + " " + f.dataType().catalogString()))
          .containsExactly(
              Arrays.stream(view.schema().structType().fields())
                  .map(f -> f.name() + " " + f.dataType().catalogString())
                  .toArray(String[]::new));
    } finally {
      spark.sql("USE default");
    }
    query.collectAsList();
  }

  @SafeVarargs
  private static <R extends Record> void write(Lake lake, LakeTable<R> table, R... rows) {
    lake.upsert(table, lake.rows(table, List.of(rows)), STAMP);
  }

  private static RepositoryStateRow state(
      String id, String status, String head, String analyzerVersion) {
    return new RepositoryStateRow(
        id, status, null, List.of(), "full", 0, "head", head, analyzerVersion, "b", null, null);
  }

  private static FileFactsRow facts(String repository, String path, String language) {
    return new FileFactsRow(
        repository,
        path,
        language,
        false,
        false,
        false,
        false,
        false,
        false,
        null,
        "no_license",
        null);
  }

  private static BlobPatternRow pattern(
      String blob, String language, String type, String analyzerVersion) {
    return new BlobPatternRow(
        blob,
        language,
        type,
        5,
        9,
        "L2",
        "modularity",
        "singleton",
        1,
        2,
        "def",
        "snippet",
        "text",
        "what",
        0.9,
        Map.of("m", 1.0),
        List.of(new BlobEvidence(6, 8, 1, 1, "ab")),
        analyzerVersion);
  }

  private static RepositoryPatternRow repositoryPattern(String id, String repository) {
    return new RepositoryPatternRow(
        id,
        repository,
        "L5",
        "modularity",
        "layers",
        "graph/layers",
        null,
        null,
        "older",
        null,
        null,
        null,
        null,
        null,
        null,
        "layers",
        0.8,
        Map.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }
}
