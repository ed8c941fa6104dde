package dev.codestrata.stages;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.discovery.Candidate;
import dev.codestrata.git.GitReadException;
import dev.codestrata.git.GitRepositories;
import dev.codestrata.git.GitRepository;
import dev.codestrata.git.Head;
import dev.codestrata.git.MirrorOptions;
import dev.codestrata.git.Mirrors;
import dev.codestrata.git.RemoteAccess;
import dev.codestrata.git.Swhid;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.RecordSchema;
import dev.codestrata.tables.RefRow;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Opens every candidate, remote ones after mirroring them, and says where it stands. One Spark job
 * for all of them.
 */
public final class InspectRepositories {

  private static final RecordSchema<Inspection> SCHEMA = RecordSchema.of(Inspection.class);

  private InspectRepositories() {}

  /**
   * @param mirrors directory for mirrors of remote repositories, asked for if there are any
   * @return one inspection for each candidate, in their order
   */
  public static List<Inspection> of(
      SparkSession spark,
      List<Candidate> candidates,
      Supplier<Path> mirrors,
      CodestrataConfig.Ingest settings) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    boolean anyRemote = candidates.stream().anyMatch(c -> !c.isLocal());
    String directory = anyRemote ? mirrors.get().toString() : null;
    int tasks = Math.min(candidates.size(), 4 * spark.sparkContext().defaultParallelism());
    Map<String, Inspection> inspections = new HashMap<>();
    for (Row row :
        spark
            .createDataset(candidates, Encoders.javaSerialization(Candidate.class))
            .repartition(tasks)
            .map(new Inspect(directory, RemoteAccess.of(settings)), SCHEMA.encoder())
            .collectAsList()) {
      Inspection inspection = SCHEMA.toRecord(row);
      inspections.put(inspection.repositoryId(), inspection);
    }
    return candidates.stream().map(c -> inspections.get(c.repositoryId())).toList();
  }

  private static final class Inspect implements MapFunction<Candidate, Row> {
    private static final long serialVersionUID = 1L;

    private final String mirrors;
    private final RemoteAccess access;

    Inspect(String mirrors, RemoteAccess access) {
      this.mirrors = mirrors;
      this.access = access;
    }

    @Override
    public Row call(Candidate candidate) {
      return SCHEMA.toRow(inspect(candidate));
    }

    private Inspection inspect(Candidate candidate) {
      try {
        Path directory =
            candidate.isLocal() ? Path.of(URI.create(candidate.cloneUrl())) : mirror(candidate);
        try (GitRepository repository = GitRepositories.open(directory)) {
          repository.limit(access.limits());
          return inspect(candidate, directory, repository);
        }
      } catch (GitReadException e) {
        ErrorKind kind =
            e.kind() == GitReadException.Kind.FORBIDDEN
                ? ErrorKind.SECURITY_VIOLATION
                : ErrorKind.CLONE_FAILED;
        return unreadable(candidate, kind, e.getMessage());
      }
    }

    private Path mirror(Candidate candidate) {
      Path directory = Path.of(mirrors, candidate.repositoryId() + ".git");
      Mirrors.mirror(candidate.cloneUrl(), directory, new MirrorOptions(access));
      return directory;
    }

    private static Inspection inspect(
        Candidate candidate, Path directory, GitRepository repository) {
      Optional<Head> current = repository.head();
      String branch =
          candidate.branch() != null ? candidate.branch() : current.map(Head::branch).orElse(null);
      Optional<String> head = Optional.empty();
      if (candidate.commit() != null) {
        head = repository.resolve(candidate.commit());
      } else if (candidate.branch() != null) {
        head = repository.resolve("refs/heads/" + candidate.branch());
      } else if (current.isPresent()) {
        head = Optional.of(current.get().commitId());
      }
      if (head.isEmpty()) {
        String wanted =
            candidate.commit() != null
                ? "commit " + candidate.commit()
                : candidate.branch() != null ? "branch " + candidate.branch() : null;
        return unreadable(
            candidate,
            ErrorKind.CLONE_FAILED,
            candidate.canonicalUrl()
                + (wanted == null
                    ? ": the repository is empty: HEAD leads to no commit"
                    : ": has no " + wanted));
      }
      List<RefRow> refs =
          repository.references().stream()
              .map(
                  r ->
                      new RefRow(
                          candidate.repositoryId(),
                          r.name(),
                          r.kind(),
                          r.commitId(),
                          r.taggedAt(),
                          r.message()))
              .toList();
      return new Inspection(
          candidate.repositoryId(),
          directory.toString(),
          branch == null ? null : branch.replaceFirst("^refs/heads/", ""),
          head.get(),
          refs,
          Swhid.snapshot(repository.snapshot()),
          null,
          null);
    }

    private static Inspection unreadable(Candidate candidate, ErrorKind kind, String message) {
      return new Inspection(
          candidate.repositoryId(), null, null, null, List.of(), null, kind.value(), message);
    }
  }
}
