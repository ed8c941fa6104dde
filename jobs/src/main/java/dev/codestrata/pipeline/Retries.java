package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.errors.CodestrataException;
import dev.codestrata.lake.Lake;
import dev.codestrata.lake.Leases;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.tables.DeadLetterRow;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/**
 * Puts dead letters back in the queue: their repositories are Queued again and wait for no time, so
 * that the next run over them tries what had failed, and that alone.
 */
public final class Retries {

  private final Lake lake;
  private final CodestrataConfig config;

  /**
   * @param lake a lake that exists
   */
  public Retries(Lake lake, CodestrataConfig config) {
    this.lake = lake;
    this.config = config;
  }

  /**
   * Puts back the open dead letters that match; a repository that another process works on is left
   * to it.
   *
   * @param kind only failures of this kind
   * @param repository only this repository: {@code owner/name} or its id
   * @return the ids of the repositories that were put back, in order
   * @throws CodestrataException.InvalidInput if the lake has no such repository
   */
  public List<String> putBack(Optional<ErrorKind> kind, Optional<String> repository) {
    Optional<String> wanted = repository.map(this::idOf);
    List<DeadLetterRow> letters = new ArrayList<>();
    for (Row row :
        lake.read(Tables.DEAD_LETTERS)
            .where(col("resolved_at").isNull().and(col("repository_id").isNotNull()))
            .collectAsList()) {
      DeadLetterRow letter = Tables.DEAD_LETTERS.schema().toRecord(row);
      if (kind.map(k -> k.value().equals(letter.errorKind())).orElse(true)
          && wanted.map(id -> id.equals(letter.repositoryId())).orElse(true)) {
        letters.add(letter);
      }
    }
    Set<String> ids = new TreeSet<>();
    letters.forEach(letter -> ids.add(letter.repositoryId()));
    if (ids.isEmpty()) {
      return List.of();
    }
    try (Leases leases = lake.leases()) {
      Set<String> ours = leases.acquire(ids);
      letters.removeIf(letter -> !ours.contains(letter.repositoryId()));
      Instant now = Instant.now();
      RunStamp stamp = new RunStamp("retry-" + now.toEpochMilli(), now);
      RepositoryStates states = new RepositoryStates(lake, stamp);
      states.load(ours);
      states.queued(ours, "put back by retry");
      new DeadLetters(lake, stamp, config.resilience()).putBack(letters);
      return ours.stream().sorted().toList();
    }
  }

  private String idOf(String repository) {
    return lake
        .read(Tables.REPOSITORIES)
        .where(col("repository_id").equalTo(repository).or(col("full_name").equalTo(repository)))
        .select("repository_id")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .findFirst()
        .orElseThrow(
            () ->
                new CodestrataException.InvalidInput(
                    "--repository "
                        + repository
                        + ": the lake has no such repository; give its owner/name or repository_id",
                    Map.of("repository", repository)));
  }
}
