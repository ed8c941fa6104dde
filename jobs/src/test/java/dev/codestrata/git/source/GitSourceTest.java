package dev.codestrata.git.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.errors.CodestrataException.InvalidInput;
import dev.codestrata.git.GitRepositories;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.git.TestHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class GitSourceTest {

  private static final int COMMITS = 12;

  @TempDir static Path scratch;
  private static SparkSession spark;
  private static Path repository;
  private static List<String> commits;

  @BeforeAll
  static void create() throws IOException {
    spark = GitSpark.session();
    repository = scratch.resolve("r");
    commits = new ArrayList<>();
    try (TestHistory history = new TestHistory(repository)) {
      history.file("README.md", "Grüße\n").file("old.txt", "one\ntwo\nthree\nfour\n");
      history.file("image.bin", new byte[] {1, 0, 2}, FileMode.REGULAR_FILE);
      commits.add(history.commit("Begin"));
      history.remove("old.txt").file("new.txt", "one\ntwo\nthree\nfour\nfive\n");
      commits.add(history.commit("Rename\n\nCo-authored-by: Alan <a@x>", commits.get(0)));
      for (int i = 2; i < COMMITS; i++) {
        history.file("counter", i + "\n");
        commits.add(history.commit("Step " + i, commits.get(i - 1)));
      }
      history.branch("refs/tags/v1", commits.get(1));
    }
  }

  @AfterEach
  void everyHandleIsClosed() {
    assertThat(GitRepositories.openHandles()).isZero();
  }

  private static Dataset<Row> table(String table) {
    return spark.read().format("git").option("table", table).load(repository.toString());
  }

  @Test
  void readsEveryTable() {
    assertThat(table("references").select("name", "kind", "commit_id").collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[refs/heads/main,branch," + commits.get(COMMITS - 1) + "]",
            "[refs/tags/v1,tag," + commits.get(1) + "]");
    assertThat(table("commits").count()).isEqualTo(COMMITS);
    Row rename = table("commits").where("subject = 'Rename'").first();
    assertThat(rename.<String>getAs("repository")).isEqualTo(repository.toString());
    assertThat(rename.<String>getAs("author_name")).isEqualTo("Ada Lovelace");
    assertThat(rename.<Timestamp>getAs("authored_at"))
        .isEqualTo(Timestamp.from(java.time.Instant.parse("2024-03-01T12:01:00Z")));
    assertThat(rename.<Integer>getAs("author_tz_minutes")).isEqualTo(330);
    assertThat(rename.<Long>getAs("additions")).isEqualTo(1);
    assertThat(rename.getList(rename.fieldIndex("co_authors")).toString())
        .isEqualTo("[[Alan,a@x]]");
    assertThat(
            table("commit_files")
                .where("change = 'rename'")
                .select("path", "old_path", "similarity", "additions", "deletions", "hunks")
                .collectAsList()
                .toString())
        .contains("new.txt,old.txt,")
        .contains(",1,0,")
        .contains("[4,0,5,1]");
    assertThat(table("tree_entries").select("path", "mode", "size_bytes").collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[README.md,100644,8]",
            "[counter,100644,3]",
            "[image.bin,100644,3]",
            "[new.txt,100644,24]");
    assertThat(
            table("blobs")
                .orderBy("size_bytes", "is_binary")
                .select("size_bytes", "encoding", "is_binary", "content")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[3,UTF-8,false,11\n]",
            "[3,null,true,null]",
            "[8,UTF-8,false,Grüße\n]",
            "[24,UTF-8,false,one\ntwo\nthree\nfour\nfive\n]");
  }

  @Test
  void answersTemporaryViewsAndTableFunctions() {
    spark.sql(
        "CREATE OR REPLACE TEMPORARY VIEW steps USING git OPTIONS (table 'commits', path '"
            + repository
            + "', since 'v1')");
    assertThat(spark.sql("SELECT * FROM steps").count()).isEqualTo(COMMITS - 2);
    for (GitTable table : GitTable.values()) {
      String query = "SELECT * FROM git_" + table.tableName() + "('" + repository + "')";
      assertThat(spark.sql(query).schema()).isEqualTo(table.schema());
      assertThat(spark.sql(query).count()).isEqualTo(table(table.tableName()).count());
    }
    String query = "SELECT count(*) FROM git_commits('" + repository + "', %s)";
    assertThat(spark.sql(query.formatted("'v1'")).first().getLong(0)).isEqualTo(2);
    assertThat(spark.sql(query.formatted("null, 'v1'")).first().getLong(0)).isEqualTo(COMMITS - 2);
  }

  @Test
  void readsRevisionsAndScopes() {
    assertThat(
            table("commits")
                .sparkSession()
                .read()
                .format("git")
                .option("table", "commits")
                .option("ref", "v1")
                .load(repository.toString())
                .count())
        .isEqualTo(2);
    Dataset<Row> reachable =
        spark
            .read()
            .format("git")
            .option("table", "blobs")
            .option("scope", "reachable")
            .load(repository.toString());
    // Three files at first, the renamed one, and the counter's ten states.
    assertThat(reachable.count()).isEqualTo(14);
  }

  @Test
  void computesOnlyTheColumnsAskedFor() {
    assertThat(read(table("commits").select("commit_id")).wantsCommitIdsOnly()).isTrue();
    assertThat(read(table("commits").select("subject")).commitOptions().changes()).isFalse();
    assertThat(read(table("commits").select("files_changed")).commitOptions().lines()).isFalse();
    assertThat(read(table("commits").select("additions")).commitOptions().lines()).isTrue();
    assertThat(read(table("commit_files").select("path")).commitOptions().lines()).isFalse();
    assertThat(read(table("commit_files").select("hunks")).commitOptions().hunks()).isTrue();
  }

  /** What Spark made of a query, told by the plan. */
  private static GitRead read(Dataset<Row> query) {
    return new GitRead(
        GitSourceOptions.of(
            new org.apache.spark.sql.util.CaseInsensitiveStringMap(
                java.util.Map.of("path", repository.toString(), "table", tableOf(query)))),
        RepositoryAccess.of(new Configuration()),
        query.schema(),
        PushedFilters.none(),
        Integer.MAX_VALUE);
  }

  private static String tableOf(Dataset<Row> query) {
    String plan = query.queryExecution().executedPlan().toString();
    String columns = String.join(", ", query.schema().fieldNames());
    assertThat(plan).contains("[" + columns + "]");
    return plan.contains("git commit_files") ? "commit_files" : "commits";
  }

  @Test
  void pushesFiltersThatStayResidual() {
    Dataset<Row> one = table("commits").where(functions.col("commit_id").equalTo(commits.get(3)));
    assertThat(plan(one)).contains("Filter").contains("EqualTo(commit_id," + commits.get(3));
    assertThat(one.rdd().getNumPartitions()).isEqualTo(1);
    assertThat(one.first().<String>getAs("subject")).isEqualTo("Step 3");

    Dataset<Row> late =
        table("commits").where("committed_at >= '2024-03-01T12:10:00Z' AND subject LIKE 'Step%'");
    assertThat(plan(late)).contains("GreaterThanOrEqual(committed_at").contains("Filter");
    assertThat(late.count()).isEqualTo(2);

    Dataset<Row> blobs = table("blobs").where("blob_id IN ('none', 'such')");
    assertThat(plan(blobs)).contains("In(blob_id");
    assertThat(blobs.count()).isZero();
  }

  @Test
  void aPathFilterDoesNotHideARename() {
    Dataset<Row> renamed = table("commit_files").where("path = 'new.txt'");
    assertThat(plan(renamed)).contains("EqualTo(path,new.txt)");
    assertThat(renamed.select("change", "old_path", "additions").collectAsList().toString())
        .isEqualTo("[[rename,old.txt,1]]");
  }

  private static String plan(Dataset<Row> query) {
    return query.queryExecution().executedPlan().toString();
  }

  @Test
  void cutsOneRepositoryIntoManyPartitions() {
    Dataset<Row> files =
        spark
            .read()
            .format("git")
            .option("table", "commit_files")
            .option("commitsPerTask", "5")
            .load(repository.toString());
    assertThat(files.rdd().getNumPartitions()).isEqualTo(3);
    assertThat(files.count()).isEqualTo(3 + 1 + COMMITS - 2);
    assertThat(files.where("path = 'counter'").count()).isEqualTo(COMMITS - 2);
  }

  @Test
  void readsSeveralRepositories() throws IOException {
    Path other = scratch.resolve("other");
    try (TestHistory history = new TestHistory(other)) {
      history.file("a", "a").commit("one");
    }
    new TestHistory(scratch.resolve("empty")).close();
    Dataset<Row> both =
        spark
            .read()
            .format("git")
            .option("table", "commits")
            .load(repository.toString(), other.toString(), scratch.resolve("empty").toString());
    assertThat(both.groupBy("repository").count().collectAsList())
        .extracting(Row::toString)
        .containsExactlyInAnyOrder("[" + repository + "," + COMMITS + "]", "[" + other + ",1]");
    assertThat(both.where("repository = '" + other + "'").rdd().getNumPartitions()).isEqualTo(1);
  }

  @Test
  void closesUnderLimit() {
    Dataset<Row> limited = table("commits").limit(2);
    assertThat(plan(limited)).contains("PushedLimit: 2");
    assertThat(limited.collectAsList()).hasSize(2);
    assertThat(table("commit_files").limit(1).collectAsList()).hasSize(1);
    table("tree_entries").toLocalIterator().next();
    assertThat(GitRepositories.openHandles()).isZero();
  }

  @Test
  void closesUnderFailure() throws IOException {
    Path damaged = scratch.resolve("damaged");
    String commit;
    try (TestHistory history = new TestHistory(damaged)) {
      String one = history.file("a", "first\n").commit("one");
      commit = history.file("a", "second\n").commit("two", one);
    }
    String blob =
        spark
            .read()
            .format("git")
            .option("table", "blobs")
            .load(damaged.toString())
            .first()
            .getAs("blob_id");
    Files.delete(
        damaged.resolve("objects").resolve(blob.substring(0, 2)).resolve(blob.substring(2)));

    Dataset<Row> failing =
        spark.read().format("git").option("table", "commits").load(damaged.toString());
    assertThatThrownBy(failing::collectAsList)
        .hasStackTraceContaining("Object " + blob + " of " + damaged + " is missing");
    assertThat(GitRepositories.openHandles()).isZero();

    List<Row> rest =
        spark
            .read()
            .format("git")
            .option("table", "commits")
            .option("unreadable", "skip")
            .load(damaged.toString())
            .where("additions IS NULL")
            .collectAsList();
    assertThat(rest).hasSize(1);
    assertThat(rest.get(0).<String>getAs("commit_id")).isEqualTo(commit);
  }

  @Test
  void closesWhenTheJobIsKilled() throws Exception {
    CountDownLatch started = Signals.STARTED;
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      Future<?> job =
          executor.submit(
              () -> {
                spark.sparkContext().setJobGroup("to-kill", "a job to kill", true);
                table("commit_files").foreachPartition(new Wait());
                return null;
              });
      assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(GitRepositories.openHandles()).isPositive();
      spark.sparkContext().cancelJobGroup("to-kill");
      assertThatThrownBy(() -> job.get(60, TimeUnit.SECONDS)).hasStackTraceContaining("cancelled");
      assertThat(Signals.ENDED.await(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      executor.shutdownNow();
    }
    GitSpark.awaitIdle(spark);
  }

  /** Latches of this process; the session is local, so tasks see them. */
  private static final class Signals {
    static final CountDownLatch STARTED = new CountDownLatch(1);
    static final CountDownLatch ENDED = new CountDownLatch(1);
  }

  /** Takes one row and then waits until somebody interrupts it. */
  private static final class Wait implements ForeachPartitionFunction<Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public void call(java.util.Iterator<Row> rows) throws InterruptedException {
      assertThat(rows.hasNext()).isTrue();
      Signals.STARTED.countDown();
      try {
        new CountDownLatch(1).await();
      } finally {
        Signals.ENDED.countDown();
      }
    }
  }

  @Test
  void plansOnce() {
    GitScan scan =
        (GitScan)
            new GitSourceTable(
                    GitSourceOptions.of(
                        new org.apache.spark.sql.util.CaseInsensitiveStringMap(
                            java.util.Map.of("path", repository.toString(), "table", "commits"))))
                .newScanBuilder(org.apache.spark.sql.util.CaseInsensitiveStringMap.empty())
                .build();
    assertThat(scan.planInputPartitions()[0]).isSameAs(scan.planInputPartitions()[0]);
  }

  @Test
  void saysWhatIsWrongWithOptions() {
    assertThatThrownBy(() -> spark.read().format("git").load(repository.toString()))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "Option table of source git is missing; it must be one of references, commits,"
                + " commit_files, tree_entries, blobs");
    assertThatThrownBy(() -> table("comits"))
        .hasMessageContaining("is 'comits'; it must be one of");
    assertThatThrownBy(() -> spark.read().format("git").option("table", "commits").load())
        .hasMessage(
            "Option path of source git is missing: name a working tree or a bare repository");
    assertThatThrownBy(
            () ->
                spark
                    .read()
                    .format("git")
                    .option("table", "commits")
                    .option("depth", "1")
                    .load(repository.toString()))
        .hasMessageContaining("Option depth of source git is unknown");
    assertThatThrownBy(
            () ->
                spark
                    .read()
                    .format("git")
                    .option("table", "commits")
                    .option("ref", "no-such")
                    .load(repository.toString())
                    .count())
        .hasMessageContaining("has no commit 'no-such'");
    assertThatThrownBy(() -> spark.sql("SELECT * FROM git_commits()"))
        .hasMessageContaining("git_commits takes a path");
    assertThatThrownBy(
            () ->
                table("commits")
                    .where("1=1")
                    .sparkSession()
                    .read()
                    .format("git")
                    .option("table", "commits")
                    .load(scratch.toString())
                    .count())
        .hasMessageContaining("is not a git repository that can be read");
  }

  @Test
  void contentOverTheLimitIsNull() {
    Dataset<Row> blobs =
        spark
            .read()
            .format("git")
            .option("table", "blobs")
            .option("maxBytes", "8")
            .load(repository.toString());
    assertThat(blobs.where("size_bytes > 8").select("content", "is_binary").first().toString())
        .isEqualTo("[null,null]");
    assertThat("Grüße\n".getBytes(UTF_8)).hasSize(8);
    assertThat(blobs.where("content = 'Grüße\n'").count()).isEqualTo(1);
  }
}
