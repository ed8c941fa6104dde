package dev.codestrata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.testing.SharedSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ForkRootsTest {

  @Test
  void forksShareTheCommitTheyBeganWith() {
    Dataset<Row> commits =
        sql(
            "('r1', array(), timestamp'2020-01-01'), ('r2', array(), timestamp'2021-01-01'),"
                + " ('a', array('r1'), timestamp'2022-01-01'),"
                + " ('b', array('r1', 'r2'), timestamp'2023-01-01')",
            "commit_id, parents, committed_at");
    Dataset<Row> of =
        sql(
            "('original', 'r1'), ('original', 'a'),"
                + " ('fork', 'r1'), ('fork', 'r2'), ('fork', 'b'),"
                + " ('other', 'r2'), ('shallow', 'b')",
            "repository_id, commit_id");

    assertThat(ForkRoots.of(of, commits).orderBy("repository_id").collectAsList())
        .extracting(Row::toString)
        .containsExactly("[fork,r1]", "[original,r1]", "[other,r2]");
  }

  private static Dataset<Row> sql(String rows, String columns) {
    return SharedSpark.session().sql("SELECT * FROM VALUES " + rows + " AS t(" + columns + ")");
  }
}
