package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.errors.CodestrataException;
import dev.codestrata.fixtures.BrokenRepositories;
import dev.codestrata.fixtures.HistoryWriter;
import dev.codestrata.fixtures.SourceJarRepository;
import dev.codestrata.lake.Lake;
import dev.codestrata.lake.RowAccounting;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.observe.RunSummary;
import dev.codestrata.source.functions.CodestrataExtensions;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.RepositoryId;
import dev.codestrata.tables.Tables;
import dev.codestrata.testing.SharedSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole pipeline over repositories made of published releases, and over those that go wrong.
 */
class PipelineTest {

  @TempDir static Path scratch;

  private static Path releases;
  private static Lake lake;
  private static RunSummary first;

  @BeforeAll
  static void runOnce() throws Exception {
    releases = scratch.resolve("releases.git");
    SourceJarRepository.create(releases);
    first = TestRuns.run(scratch.resolve("lake"), releases);
    lake = TestRuns.open(scratch.resolve("lake"));
  }

  @Test
  void everyStageFillsItsTables() {
    assertThat(first.outcome()).isEqualTo("done");
    assertThat(first.exitStatus()).isZero();
    List<LakeTable<?>> filled =
        List.of(
            Tables.REPOSITORIES,
            Tables.REPOSITORY_STATES,
            Tables.REFS,
            Tables.SNAPSHOT_FILES,
            Tables.BLOBS,
            Tables.COMMITS,
            Tables.REPOSITORY_COMMITS,
            Tables.COMMIT_FILES,
            Tables.CONTRIBUTORS,
            Tables.BLOB_ANALYSES,
            Tables.BLOB_METRICS,
            Tables.DEFINITIONS,
            Tables.IMPORTS,
            Tables.BLOB_PATTERNS,
            Tables.FILE_FACTS,
            Tables.CODE_AGE,
            Tables.SNIPPET_EMBEDDINGS,
            Tables.PATTERN_CLUSTERS,
            Tables.PATTERN_CLUSTER_MEMBERS,
            Tables.RUNS,
            Tables.DATASETS);
    for (LakeTable<?> table : filled) {
      assertThat(lake.read(table).count()).as(table.name()).isPositive();
    }
    assertThat(lake.read(Tables.COMMITS).count()).isEqualTo(SourceJarRepository.COMMITS);
    assertThat(lake.read(Tables.COMMIT_FILES).where("change = 'rename'").count()).isPositive();
  }

  @Test
  void licencesReachTheFilesBelowThem() {
    lake.register();
    Dataset<Row> files = SharedSpark.session().table("codestrata.files");
    assertThat(
            files
                .where("path like 'simple-logger/%.java'")
                .select("license")
                .distinct()
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("MIT");
    assertThat(
            files.where("path like 'cli/%.java'").select("license_type").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("permissive");
  }

  @Test
  void noKeyTwiceAndNoFileLost() {
    RowAccounting accounting = new RowAccounting(lake);
    assertThat(accounting.duplicateKeys()).isEmpty();
    Dataset<Row> files = lake.read(Tables.SNAPSHOT_FILES);
    Dataset<Row> texts =
        files.join(
            lake.read(Tables.BLOBS).where(col("content").isNotNull()).select("blob_id"), "blob_id");
    Dataset<Row> understood =
        texts
            .join(
                lake.read(Tables.FILE_FACTS).select("repository_id", "path", "language"),
                usingKey())
            .join(
                lake.read(Tables.BLOB_ANALYSES)
                    .where(col("reason").isNull())
                    .select("blob_id", "language"),
                new String[] {"blob_id", "language"},
                "left_semi");
    assertThat(accounting.imbalances("ingest", files, texts)).isEmpty();
    assertThat(accounting.imbalances("analyze", texts, understood)).isEmpty();
  }

  private static scala.collection.Seq<String> usingKey() {
    return scala.collection.JavaConverters.asScalaBuffer(List.of("repository_id", "path")).toSeq();
  }

  @Test
  void anUnchangedRunWritesOnlyItsRow() throws Exception {
    Map<String, Long> before = new TreeMap<>(lake.versions());
    RunSummary again = TestRuns.run(scratch.resolve("lake"), releases);
    Map<String, Long> after = new TreeMap<>(lake.versions());
    assertThat(again.outcome()).isEqualTo("unchanged");
    before.remove("runs");
    after.remove("runs");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aNewCommitCostsWhatItChanged() throws Exception {
    Path directory = scratch.resolve("growing.git");
    try (HistoryWriter history = HistoryWriter.init(directory)) {
      history
          .draft()
          .put("area.py", "def area(width, height):\n    return width * height\n")
          .put("volume.py", "def volume(a, b, c):\n    return a * b * c\n")
          .message("Compute areas and volumes")
          .commit();
    }
    Path place = scratch.resolve("growing");
    TestRuns.run(place, directory);
    try (HistoryWriter history = HistoryWriter.reopen(directory, 1)) {
      history
          .draft()
          .put("area.py", "def area(width, height):\n    return abs(width * height)\n")
          .message("Take absolute areas")
          .commit();
    }
    RunSummary second = TestRuns.run(place, directory);
    Lake growing = TestRuns.open(place);
    assertThat(second.counts())
        .containsEntry("commits", 1L)
        .containsEntry("commit_files", 1L)
        .containsEntry("blob_analyses", 1L)
        .containsEntry("repositories_completed", 1L);
    assertThat(growing.read(Tables.SNAPSHOT_FILES).count()).isEqualTo(2);
    assertThat(growing.read(Tables.REPOSITORY_COMMITS).count()).isEqualTo(2);
    Dataset<Row> ages = growing.read(Tables.CODE_AGE);
    assertThat(ages.count()).isEqualTo(2);
    assertThat(ages.select("commit_id").distinct().count()).isEqualTo(2);
    assertThat(ages.select("run_id").distinct().count()).isEqualTo(2);
  }

  @Test
  void forksShareWhatIsKnownAndGetTheRowsThatTheyGetAlone() throws Exception {
    Path one = fork("one.git", 0);
    Path two = fork("two.git", 1);
    Path three = fork("three.git", 2);
    Path place = scratch.resolve("shared");
    RunSummary both = TestRuns.run(place, two, one);
    assertThat(both.counts()).containsEntry("commits", SourceJarRepository.COMMITS + 1L);
    Lake shared = TestRuns.open(place);
    assertThat(shared.read(Tables.REPOSITORY_COMMITS).count())
        .isEqualTo(2L * SourceJarRepository.COMMITS + 1);
    // What the lake holds of a relative is what a fork goes on from, right or wrong.
    Timestamp moved = Timestamp.valueOf("2001-02-03 04:05:06");
    mark(shared, Tables.CODE_AGE, "changed_at", lit(moved));
    mark(shared, Tables.META_CONTEXTS, "confidence_score", lit(0.75));

    RunSummary later = TestRuns.run(place, three);

    assertThat(later.counts()).containsEntry("commits", 1L).containsEntry("blob_analyses", 1L);
    TestRuns.run(scratch.resolve("alone"), three);
    Lake alone = TestRuns.open(scratch.resolve("alone"));
    assertThat(ages(shared, three)).isNotEmpty().isEqualTo(ages(alone, three));
    assertThat(contexts(shared, three)).isNotEmpty().isEqualTo(contexts(alone, three));
    Dataset<Row> ages = shared.read(Tables.CODE_AGE).where(of(three));
    assertThat(ages.where(col("changed_at").notEqual(moved)).select("path").distinct().count())
        .isEqualTo(1);
    assertThat(
            shared
                .read(Tables.META_CONTEXTS)
                .where(of(three).and(col("confidence_score").equalTo(0.75)))
                .count())
        .isEqualTo(contexts(alone, three).size() - 1L);
  }

  /** The releases and some commits more, each with a decision and a definition of its own. */
  private static Path fork(String name, int commits) {
    Path directory = scratch.resolve(name);
    SourceJarRepository.create(directory);
    try (HistoryWriter history = HistoryWriter.reopen(directory, SourceJarRepository.COMMITS)) {
      for (int i = 0; i < commits; i++) {
        history
            .draft()
            .put("tools/limit.py", "def limit(value):\n    return min(value, " + i + ")\n")
            .message(
                "Use a limit of "
                    + i
                    + " instead of none\n\nWe chose it because the service must not be slowed.\n")
            .commit();
      }
    }
    return directory;
  }

  private static void mark(Lake lake, LakeTable<?> table, String column, Column value) {
    RunStamp stamp = new RunStamp("marking", Instant.EPOCH);
    lake.upsert(
        table,
        lake.read(table)
            .withColumn(column, value)
            .selectExpr(table.schema().structType().fieldNames()),
        stamp);
  }

  private static Column of(Path repository) throws IOException {
    return col("repository_id")
        .equalTo(
            RepositoryId.of(RepositoryId.canonicalUrl(repository.toRealPath().toUri().toString()))
                .toString());
  }

  private static Set<String> ages(Lake lake, Path repository) throws IOException {
    return texts(
        lake.read(Tables.CODE_AGE)
            .where(of(repository))
            .select("path", "definition_id", "commit_id"));
  }

  private static Set<String> contexts(Lake lake, Path repository) throws IOException {
    return texts(
        lake.read(Tables.META_CONTEXTS)
            .where(of(repository))
            .drop("confidence_score", "run_id", "written_at"));
  }

  private static Set<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).collect(Collectors.toSet());
  }

  @Test
  void fortyRepositoriesTakeAboutAsManyJobsAsOne() throws Exception {
    List<Path> forty = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Path directory = scratch.resolve("small-" + i + ".git");
      try (HistoryWriter history = HistoryWriter.init(directory)) {
        history
            .draft()
            .put("part" + i + ".go", "package part\n\nfunc Number() int { return " + i + " }\n")
            .message("Add part " + i)
            .commit();
      }
      forty.add(directory);
    }
    AtomicInteger jobs = new AtomicInteger();
    SparkListener counter =
        new SparkListener() {
          @Override
          public void onJobStart(SparkListenerJobStart start) {
            jobs.incrementAndGet();
          }
        };
    SharedSpark.session().sparkContext().addSparkListener(counter);
    try {
      TestRuns.run(scratch.resolve("single"), forty.get(0));
      int forOne = jobs.getAndSet(0);
      RunSummary summary = TestRuns.run(scratch.resolve("forty"), forty.toArray());
      assertThat(summary.counts()).containsEntry("repositories_completed", 40L);
      assertThat(jobs.get()).isLessThan(forOne * 2);
    } finally {
      SharedSpark.session().sparkContext().removeSparkListener(counter);
    }
  }

  @Test
  void whatIsBrokenIsARowAndTheRestCompletes() throws Exception {
    Path empty = scratch.resolve("empty.git");
    Path none = scratch.resolve("none");
    Path corrupt = scratch.resolve("corrupt.git");
    Path missing = scratch.resolve("missing.git");
    Path odd = scratch.resolve("odd.git");
    Path large = scratch.resolve("large.git");
    Path paths = scratch.resolve("paths.git");
    BrokenRepositories.empty(empty);
    BrokenRepositories.notARepository(none);
    String damagedBlob = BrokenRepositories.corruptPack(corrupt).name();
    String missingBlob = BrokenRepositories.missingBlob(missing).name();
    BrokenRepositories.oddContents(odd);
    BrokenRepositories.largeFile(large, 50);
    BrokenRepositories.oddPaths(paths);
    Path list = scratch.resolve("list.txt");
    Files.writeString(
        list,
        String.join(
            "\n",
            "# good and bad",
            empty.toString(),
            none.toString(),
            corrupt.toString(),
            missing.toString(),
            odd.toString(),
            large.toString(),
            paths.toString(),
            "https://",
            "gopher://example.org/a/b",
            releases.toString()));
    RunSummary summary = TestRuns.run(scratch.resolve("mixed"), list);
    Lake mixed = TestRuns.open(scratch.resolve("mixed"));

    assertThat(summary.outcome()).isEqualTo("too_many_failures");
    assertThat(summary.exitStatus()).isEqualTo(3);
    Map<String, String> reasons = new TreeMap<>();
    for (Row row : mixed.read(Tables.DEAD_LETTERS).collectAsList()) {
      String repository = row.getAs("repository_id");
      reasons.put(repository + " " + row.getAs("unit"), row.getAs("message"));
    }
    assertThat(reasons.keySet())
        .anyMatch(unit -> unit.endsWith("blob " + missingBlob))
        .anyMatch(unit -> unit.endsWith("blob " + damagedBlob));
    assertThat(reasons.values())
        .anyMatch(m -> m.contains("gopher"))
        .anyMatch(m -> m.contains(empty.getFileName().toString()) && m.contains("empty"))
        .anyMatch(m -> m.contains(none.getFileName().toString()))
        .anyMatch(m -> m.contains(corrupt.getFileName().toString()));
    assertThat(summary.counts()).containsEntry("repositories_failed", 2L);
    assertThat(mixed.read(Tables.DROPPED_FILES).select("reason").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .contains("too_large", "undecodable", "missing_object", "symlink", "submodule");
    assertThat(new RowAccounting(mixed).duplicateKeys()).isEmpty();
  }

  @Test
  void whatTookTooLongIsADeadLetterUntilARetryGetsThrough() throws Exception {
    Path directory = scratch.resolve("slow.git");
    StringBuilder slowText = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      slowText.append("int f").append(i).append("(int a) { return a + ").append(i).append("; }\n");
    }
    try (HistoryWriter history = HistoryWriter.init(directory)) {
      history
          .draft()
          .put("long.c", slowText.toString())
          .put("area.py", "def area(width, height):\n    return width * height\n")
          .message("Add one file that takes long, and one that does not")
          .commit();
    }
    Path place = scratch.resolve("slow");
    TestRuns.run(place, TestRuns.config("analyze.parse-timeout=1ms"), directory);
    Lake slow = TestRuns.open(place);
    Dataset<Row> letters = slow.read(Tables.DEAD_LETTERS).where("error_kind = 'AnalysisTimeout'");
    assertThat(letters.where("resolved_at is null").collectAsList())
        .extracting(row -> row.<String>getAs("message"))
        .anyMatch(message -> message.startsWith("The analysis of long.c took longer than"));
    assertThat(slow.read(Tables.DEFINITIONS).where("name = 'f7'").count()).isZero();

    assertThat(
            new Retries(slow, TestRuns.config())
                .putBack(Optional.of(ErrorKind.ANALYSIS_TIMEOUT), Optional.empty()))
        .hasSize(1);
    TestRuns.run(place, directory);

    assertThat(letters.where("resolved_at is null").count()).isZero();
    assertThat(slow.read(Tables.DEFINITIONS).where("name = 'f7'").count()).isEqualTo(1);
    assertThat(new RowAccounting(slow).duplicateKeys()).isEmpty();
  }

  @Test
  void anArgumentThatNamesNothingWritesNothing() {
    Path untouched = scratch.resolve("untouched");
    assertThatThrownBy(() -> TestRuns.run(untouched, scratch.resolve("no-such-directory")))
        .isInstanceOf(CodestrataException.InvalidInput.class)
        .hasMessageContaining("no-such-directory")
        .hasMessageContaining("no such directory");
    assertThat(untouched).doesNotExist();
  }

  /** Questions whose answer over these releases is that there is none. */
  private static final Set<String> WITHOUT_ANSWER =
      Set.of(
          "Which patterns do several repositories share?",
          "Which files are there more than once?",
          "Which files do not go with the licence of their repository?");

  @TestFactory
  Stream<DynamicTest> everyQuestionOfThePageHasItsAnswer() throws IOException {
    lake.register();
    SparkSession spark = SharedSpark.session().cloneSession();
    spark.sql("USE codestrata");
    SparkSessionExtensions functions = new SparkSessionExtensions();
    new CodestrataExtensions().apply(functions);
    functions.registerFunctions(spark.sessionState().functionRegistry());
    List<MatchResult> questions =
        Pattern.compile("^## (.*?\\?)\n\n```sql\n(.*?)```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("docs/questions.md")))
            .results()
            .toList();
    assertThat(questions).hasSize(20);
    return questions.stream()
        .map(
            question ->
                DynamicTest.dynamicTest(
                    question.group(1),
                    () -> {
                      List<Row> rows = spark.sql(question.group(2)).collectAsList();
                      assertThat(rows.isEmpty())
                          .isEqualTo(WITHOUT_ANSWER.contains(question.group(1)));
                    }));
  }

  @Test
  void viewsAnswerByName() {
    lake.register();
    for (String name : List.of("files", "patterns", "history")) {
      assertThat(SharedSpark.session().table("codestrata." + name).count()).as(name).isPositive();
    }
  }
}
