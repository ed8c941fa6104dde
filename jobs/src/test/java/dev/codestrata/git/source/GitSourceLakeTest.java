package dev.codestrata.git.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.errors.CodestrataException.InvalidInput;
import dev.codestrata.git.GitRepositories;
import dev.codestrata.git.MirrorOptions;
import dev.codestrata.git.MirrorRequest;
import dev.codestrata.git.MirrorWriter;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.git.TestHistory;
import dev.codestrata.tables.RepositoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The git source over the mirrors of a lake. */
@Timeout(120)
class GitSourceLakeTest {

  private static final String ENGINE = RepositoryId.of("https://github.com/ada/engine");
  private static final String COMPILER = RepositoryId.of("https://github.com/grace/compiler");

  @TempDir static Path scratch;
  private static SparkSession spark;
  private static String lake;
  private static String first;
  private static String second;

  @BeforeAll
  static void mirror() throws IOException {
    spark = GitSpark.session();
    lake = scratch.resolve("lake").toUri().toString();
    try (TestHistory history = new TestHistory(scratch.resolve("engine"))) {
      first = history.file("a.txt", "1\n").commit("one");
      second = history.file("b.txt", "2\n").commit("two", first);
      history.branch("refs/heads/dev", first);
    }
    try (TestHistory history = new TestHistory(scratch.resolve("compiler"))) {
      history.file("c.txt", "3\n").commit("other");
    }
    RepositoryAccess access = RepositoryAccess.of(new Configuration());
    MirrorWriter writer =
        new MirrorWriter(access.store(lake + "/mirrors"), access, Clock.systemUTC());
    for (String[] repository : new String[][] {{"engine", ENGINE}, {"compiler", COMPILER}}) {
      writer.update(
          MirrorRequest.of(
              scratch.resolve(repository[0]).toUri().toString(),
              repository[1],
              MirrorOptions.defaults()));
    }
  }

  @AfterEach
  void everyHandleIsClosed() {
    assertThat(GitRepositories.openHandles()).isZero();
  }

  private static Dataset<Row> table(String table, String... paths) {
    return spark.read().format("git").option("table", table).option("lake", lake).load(paths);
  }

  @Test
  void readsAllMirrors() {
    assertThat(table("commits").select("repository", "subject").orderBy("subject").collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[" + ENGINE + ",one]", "[" + COMPILER + ",other]", "[" + ENGINE + ",two]");
    assertThat(table("commit_files").count()).isEqualTo(3);
    assertThat(table("references").where("name = 'refs/heads/dev'").count()).isEqualTo(1);
    assertThat(table("tree_entries").where("repository = '" + ENGINE + "'").count()).isEqualTo(2);
    assertThat(table("blobs").select("content").orderBy("content").collectAsList().toString())
        .isEqualTo("[[1\n], [2\n], [3\n]]");
  }

  @Test
  void readsThoseThatAreNamed() {
    for (String name : new String[] {ENGINE, "ada/engine", "https://github.com/Ada/Engine.git"}) {
      assertThat(table("commits", name).select("commit_id").collectAsList())
          .as(name)
          .extracting(row -> row.getString(0))
          .containsExactly(second, first);
    }
    assertThat(
            spark
                .read()
                .format("git")
                .option("table", "commits")
                .option("lake", lake)
                .option("ref", "dev")
                .load("ada/engine")
                .count())
        .isEqualTo(1);
  }

  @Test
  void aNameOrLakeThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> table("commits", "nobody/nothing").count())
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Option path of source git names no mirror of the lake: nobody/nothing");
    String empty = scratch.resolve("empty").toUri().toString();
    assertThatThrownBy(
            () ->
                spark
                    .read()
                    .format("git")
                    .option("table", "blobs")
                    .option("lake", empty)
                    .load()
                    .count())
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("Option lake of source git names a lake without mirrors: ");
  }
}
