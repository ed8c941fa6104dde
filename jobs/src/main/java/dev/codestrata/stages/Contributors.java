package dev.codestrata.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_micros;

import dev.codestrata.git.Accounts;
import dev.codestrata.git.Mailmap;
import dev.codestrata.git.Person;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.ContributorRow;
import dev.codestrata.tables.Tables;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who wrote the commits of a repository, as its mailmap at head names them: rows of {@code
 * contributors}, which count as {@code git shortlog -sne} does, merges included.
 */
public final class Contributors {

  private Contributors() {}

  /**
   * @param repositoryCommits {@code repository_id, commit_id}
   * @param commits {@code commits}
   * @param mailmaps {@code repository_id, content} of the {@code .mailmap} at head, where there is
   *     one
   */
  public static Dataset<Row> of(
      Dataset<Row> repositoryCommits, Dataset<Row> commits, Dataset<Row> mailmaps) {
    return repositoryCommits
        .select("repository_id", "commit_id")
        .join(
            commits.select(
                "commit_id",
                "author_id",
                "author_name",
                "author_email",
                "authored_at",
                "additions",
                "deletions"),
            "commit_id")
        .groupBy("repository_id", "author_id", "author_name", "author_email")
        .agg(
            count(lit(1)).as("commits"),
            sum(coalesce(col("additions"), lit(0L))).as("additions"),
            sum(coalesce(col("deletions"), lit(0L))).as("deletions"),
            unix_micros(min("authored_at")).as("first"),
            unix_micros(max("authored_at")).as("last"))
        .groupBy("repository_id")
        .agg(
            collect_list(
                    struct(
                        "author_id",
                        "author_name",
                        "author_email",
                        "commits",
                        "additions",
                        "deletions",
                        "first",
                        "last"))
                .as("authors"))
        .join(mailmaps, new String[] {"repository_id"}, "left")
        .flatMap(new Name(), Tables.CONTRIBUTORS.schema().encoder());
  }

  private static final class Name implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row repository) {
      String content = repository.getAs("content");
      Mailmap mailmap = Mailmap.parse(content == null ? "" : content);
      Map<Person, List<Author>> people = new HashMap<>();
      for (Row row : repository.<Row>getList(repository.fieldIndex("authors"))) {
        Author author = Author.of(row);
        people.computeIfAbsent(mailmap.map(author.person), p -> new ArrayList<>()).add(author);
      }
      List<Row> rows = new ArrayList<>(people.size());
      people.forEach(
          (person, authors) ->
              rows.add(
                  Tables.CONTRIBUTORS
                      .schema()
                      .toRow(contributor(repository.getAs("repository_id"), person, authors))));
      return rows.iterator();
    }

    private static ContributorRow contributor(
        String repositoryId, Person person, List<Author> authors) {
      // The address in use most tells the login, if the one they want to be known by does not.
      authors.sort(
          Comparator.comparingLong(Author::commits).reversed().thenComparing(Author::authorId));
      String login =
          Accounts.login(person.email())
              .or(
                  () ->
                      authors.stream()
                          .flatMap(author -> Accounts.login(author.person.email()).stream())
                          .findFirst())
              .orElse(null);
      return new ContributorRow(
          repositoryId,
          ContentId.of(person.name(), person.email()),
          person.name(),
          person.email(),
          login,
          Accounts.isBot(person) || authors.stream().allMatch(a -> Accounts.isBot(a.person)),
          authors.stream().mapToLong(Author::commits).sum(),
          authors.stream().mapToLong(Author::additions).sum(),
          authors.stream().mapToLong(Author::deletions).sum(),
          instant(authors.stream().map(Author::first), Comparator.naturalOrder()),
          instant(authors.stream().map(Author::last), Comparator.reverseOrder()),
          authors.stream().map(Author::authorId).sorted().toList());
    }

    private static Instant instant(Stream<Long> micros, Comparator<Long> order) {
      return micros
          .filter(Objects::nonNull)
          .min(order)
          .map(m -> Instant.EPOCH.plus(m, ChronoUnit.MICROS))
          .orElse(null);
    }
  }

  /** Somebody as they wrote their name, with what their commits come to. */
  private record Author(
      String authorId,
      Person person,
      long commits,
      long additions,
      long deletions,
      Long first,
      Long last) {

    static Author of(Row row) {
      return new Author(
          row.getAs("author_id"),
          new Person(row.getAs("author_name"), row.getAs("author_email")),
          row.<Long>getAs("commits"),
          row.<Long>getAs("additions"),
          row.<Long>getAs("deletions"),
          row.getAs("first"),
          row.getAs("last"));
    }
  }
}
