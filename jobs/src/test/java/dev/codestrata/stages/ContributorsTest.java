package dev.codestrata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.ContributorRow;
import dev.codestrata.tables.Tables;
import dev.codestrata.testing.SharedSpark;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ContributorsTest {

  private final SparkSession spark = SharedSpark.interpretingSession();
  private final List<Row> having = new ArrayList<>();
  private final List<Row> commits = new ArrayList<>();

  private Dataset<Row> rows(String schema, List<Row> rows) {
    return spark.createDataFrame(rows, StructType.fromDDL(schema));
  }

  private void commit(String repository, String name, String email, String at, Long lines) {
    String id = "c" + commits.size();
    having.add(RowFactory.create(repository, id));
    commits.add(
        RowFactory.create(
            id,
            ContentId.of(name, email),
            name,
            email,
            at == null ? null : Timestamp.from(Instant.parse(at)),
            lines,
            lines));
  }

  private List<ContributorRow> contributors(Row... mailmaps) {
    return Contributors.of(
            rows("repository_id string, commit_id string", having),
            rows(
                "commit_id string, author_id string, author_name string, author_email string,"
                    + " authored_at timestamp, additions bigint, deletions bigint",
                commits),
            rows("repository_id string, content string", List.of(mailmaps)))
        .orderBy("repository_id", "name")
        .collectAsList()
        .stream()
        .map(row -> Tables.CONTRIBUTORS.schema().toRecord(row))
        .toList();
  }

  @Test
  void aMailmapMakesSeveralAuthorsOnePersonInItsRepositoryOnly() {
    for (String repository : List.of("r", "s")) {
      commit(repository, "Ada", "ada@x", "2020-01-03T00:00:00Z", 5L);
      commit(repository, "ada", "7+ada-l@users.noreply.github.com", "2020-01-01T00:00:00Z", null);
      commit(repository, "ada", "7+ada-l@users.noreply.github.com", null, 2L);
    }
    String hidden = ContentId.of("ada", "7+ada-l@users.noreply.github.com");
    String open = ContentId.of("Ada", "ada@x");

    assertThat(
            contributors(
                RowFactory.create("r", "Ada L. <ada@x> <7+ADA-L@users.noreply.github.com>\n")))
        .containsExactly(
            new ContributorRow(
                "r",
                open,
                "Ada",
                "ada@x",
                null,
                false,
                1,
                5,
                5,
                Instant.parse("2020-01-03T00:00:00Z"),
                Instant.parse("2020-01-03T00:00:00Z"),
                List.of(open)),
            new ContributorRow(
                "r",
                ContentId.of("Ada L.", "ada@x"),
                "Ada L.",
                "ada@x",
                "ada-l",
                false,
                2,
                2,
                2,
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2020-01-01T00:00:00Z"),
                List.of(hidden)),
            new ContributorRow(
                "s",
                open,
                "Ada",
                "ada@x",
                null,
                false,
                1,
                5,
                5,
                Instant.parse("2020-01-03T00:00:00Z"),
                Instant.parse("2020-01-03T00:00:00Z"),
                List.of(open)),
            new ContributorRow(
                "s",
                hidden,
                "ada",
                "7+ada-l@users.noreply.github.com",
                "ada-l",
                false,
                2,
                2,
                2,
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2020-01-01T00:00:00Z"),
                List.of(hidden)));
    assertThat(
            contributors(
                RowFactory.create(
                    "r", "Ada L. <ada@x>\nAda L. <ada@x> <7+ada-l@users.noreply.github.com>\n")))
        .filteredOn(person -> person.repositoryId().equals("r"))
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.contributorId()).isEqualTo(ContentId.of("Ada L.", "ada@x"));
              assertThat(person.commits()).isEqualTo(3);
              assertThat(person.additions()).isEqualTo(7);
              assertThat(person.login()).isEqualTo("ada-l");
              assertThat(person.firstCommitAt()).isEqualTo("2020-01-01T00:00:00Z");
              assertThat(person.lastCommitAt()).isEqualTo("2020-01-03T00:00:00Z");
              assertThat(person.authorIds()).containsExactlyInAnyOrder(open, hidden);
            });
  }
}
