package dev.codestrata.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.testing.SharedSpark;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The views on how files came about, over a small history with renames. */
class FileHistoryViewsTest {

  private static final List<String> COMMITS = new ArrayList<>();

  private static SparkSession spark;

  /** Ada and Grace write; {@code a} becomes {@code b} becomes {@code c}, then a new {@code a}. */
  @BeforeAll
  static void fill() {
    spark = SharedSpark.interpretingSession();
    values("repository_states", "repository_id, head_commit", "('r', 'c6'), ('hidden', NULL)");
    values("repositories", "repository_id, full_name", "('r', 'o/r')");
    values("snapshot_files", "repository_id, path", "('r', 'c'), ('r', 'a'), ('r', 'other')");
    values(
        "contributors",
        "repository_id, contributor_id, author_ids",
        "('r', 'ada', array('ada', 'ada-at-home')), ('r', 'grace', array('grace'))");
    commit(1, "ada", 2);
    commit(2, "ada-at-home", 2);
    commit(3, "grace", 1);
    commit(4, "ada", 2);
    commit(5, "ada", 1);
    commit(6, "grace", 31);
    values(
        "commits",
        "commit_id, author_id, authored_at, committed_at, files_changed",
        String.join(", ", COMMITS));
    values(
        "repository_commits",
        "repository_id, commit_id, in_default_branch",
        "('r','c1',true),('r','c2',true),('r','c3',true),('r','c4',true),('r','c5',true),"
            + "('r','c6',true),('hidden','c1',true)");
    values(
        "commit_files",
        "commit_id, path, old_path, change, additions, deletions",
        "('c1','a',NULL,'add',10L,0L), ('c1','other',NULL,'add',1L,0L),"
            + "('c2','a',NULL,'modify',2L,1L), ('c2','other',NULL,'modify',1L,1L),"
            + "('c3','b','a','rename',0L,0L),"
            + "('c4','c','b','rename',3L,0L), ('c4','a',NULL,'add',5L,0L),"
            + "('c5','c',NULL,'modify',NULL,NULL),"
            + "('c6','a',NULL,'modify',1L,1L), ('c6','gone',NULL,'add',1L,0L)");
    for (LakeView view :
        List.of(Views.FILE_REVISIONS, Views.FILE_PROCESS_METRICS, Views.CO_CHANGES)) {
      // Computed once: each of the tests would run the views below it again.
      Dataset<Row> rows = spark.sql(view.sql());
      spark
          .createDataFrame(rows.collectAsList(), rows.schema())
          .createOrReplaceTempView(view.name());
    }
  }

  private static void values(String name, String columns, String rows) {
    spark
        .sql("SELECT * FROM VALUES " + rows + " AS t(" + columns + ")")
        .createOrReplaceTempView(name);
  }

  private static void commit(int day, String author, int files) {
    COMMITS.add(
        "('c%d', '%s', timestamp'2024-01-0%d 00:00:00', timestamp'2024-01-0%d 01:00:00', %d)"
            .formatted(day, author, day, day, files));
  }

  private static List<String> lines(String query) {
    return spark.sql(query).collectAsList().stream().map(row -> row.mkString(" ")).toList();
  }

  @Test
  void revisionsFollowRenamesInOrderOfTime() {
    assertThat(
            lines(
                "SELECT path, commit_id, path_then, contributor_id FROM file_revisions"
                    + " ORDER BY path, commit_id"))
        .containsExactly(
            "a c4 a ada",
            "a c6 a grace",
            "c c1 a ada",
            "c c2 a ada",
            "c c3 b grace",
            "c c4 c ada",
            "c c5 c ada",
            "other c1 other ada",
            "other c2 other ada");
  }

  @Test
  void processMetricsCountPeopleOnce() {
    assertThat(
            lines(
                "SELECT full_name, path, revisions, additions, deletions, churn, authors,"
                    + " top_contributor_id, ownership, minor_contributors, age_days, idle_days"
                    + " FROM file_process_metrics ORDER BY path"))
        .containsExactly(
            "o/r a 2 6 1 7 2 grace 0.5 0 2.0 0.0",
            "o/r c 5 15 1 16 2 ada 0.8 0 5.0 1.0",
            "o/r other 2 2 1 3 1 ada 1.0 0 5.0 4.0");
  }

  @Test
  void filesThatChangedTogetherTwiceArePairs() {
    assertThat(lines("SELECT path, other_path, support, confidence FROM co_changes ORDER BY path"))
        .containsExactly("c other 2 0.4", "other c 2 1.0");
  }

  @Test
  void columnsAreThoseThatTheViewsDeclare() {
    for (LakeView view :
        List.of(Views.FILE_REVISIONS, Views.FILE_PROCESS_METRICS, Views.CO_CHANGES)) {
      assertThat(spark.table(view.name()).columns())
          .containsExactly(view.schema().structType().fieldNames());
    }
    assertThat(lines("SELECT count(*) FROM co_changes WHERE repository_id = 'hidden'"))
        .containsExactly("0");
  }
}
