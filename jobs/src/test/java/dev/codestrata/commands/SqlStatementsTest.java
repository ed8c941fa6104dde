package dev.codestrata.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.errors.CodestrataException;
import dev.codestrata.testing.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementsTest {

  @Test
  void semicolonsInStringsNamesAndCommentsDoNotSplit() {
    assertThat(
            SqlStatements.split(
                "SELECT ';', `a;b` FROM t; -- one; two\nSELECT 2 /* ; */;\n;-- nothing\n"))
        .containsExactly("SELECT ';', `a;b` FROM t", "-- one; two\nSELECT 2 /* ; */");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "WITH a AS (SELECT 1) SELECT * FROM a",
        "SHOW TABLES",
        "DESCRIBE TABLE codestrata.commits",
        "EXPLAIN SELECT 1",
        "SET spark.sql.shuffle.partitions=3",
        "USE codestrata",
        "CREATE TEMPORARY VIEW v AS SELECT 1",
        "VALUES (1, 2)"
      })
  void readingStatementsPass(String sql) {
    assertThatCode(() -> SqlStatements.requireReading(SharedSpark.session(), sql))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM codestrata.commits",
        "INSERT INTO codestrata.runs SELECT * FROM codestrata.runs",
        "UPDATE codestrata.runs SET command = 'x'",
        "DROP TABLE codestrata.commits",
        "CREATE TABLE t (a int)",
        "TRUNCATE TABLE codestrata.commits",
        "OPTIMIZE codestrata.commits",
        "VACUUM codestrata.commits RETAIN 0 HOURS",
        "WITH a AS (SELECT 1) INSERT INTO codestrata.runs SELECT * FROM a",
        "FROM codestrata.runs INSERT INTO codestrata.runs SELECT *",
        "INSERT OVERWRITE DIRECTORY '/tmp/x' USING csv SELECT 1"
      })
  void changingStatementsNeedAllowWrites(String sql) {
    assertThatThrownBy(() -> SqlStatements.requireReading(SharedSpark.session(), sql))
        .isInstanceOf(CodestrataException.InvalidInput.class)
        .hasMessageContaining("--allow-writes");
  }

  @Test
  void aStatementThatDoesNotParseIsOneLine() {
    assertThatThrownBy(() -> SqlStatements.requireReading(SharedSpark.session(), "SELEC 1"))
        .isInstanceOf(CodestrataException.InvalidInput.class)
        .hasMessageNotContaining("\n")
        .hasMessageContaining("SELEC");
  }
}
