package dev.codestrata.stages;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.discovery.Candidate;
import dev.codestrata.git.GitReadException;
import dev.codestrata.git.GitRepository;
import dev.codestrata.git.Head;
import dev.codestrata.git.Mirror;
import dev.codestrata.git.MirrorManifest;
import dev.codestrata.git.MirrorManifest.MirroredReference;
import dev.codestrata.git.MirrorOptions;
import dev.codestrata.git.MirrorRequest;
import dev.codestrata.git.MirrorStrategy;
import dev.codestrata.git.MirrorWriter;
import dev.codestrata.git.Reference;
import dev.codestrata.git.RemoteAccess;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.git.Swhid;
import dev.codestrata.resilience.HostUnavailableException;
import dev.codestrata.resilience.RemoteHosts;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.HistoryDepth;
import dev.codestrata.tables.RecordSchema;
import dev.codestrata.tables.RefRow;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Looks at every candidate, at remote ones after mirroring them, and says where it stands. One
 * Spark job for all of them. Of a mirror its manifest tells, unless a commit is asked for.
 */
public final class InspectRepositories {

  private static final RecordSchema<Inspection> SCHEMA = RecordSchema.of(Inspection.class);

  /**
   * What the lake shows of a repository.
   *
   * @param head its head; null if it shows none yet
   * @param branch short name of the branch that was read; null if not known
   */
  public record Known(String head, String branch) implements Serializable {
    /** Of a repository that the lake does not have. */
    public static final Known NOTHING = new Known(null, null);
  }

  private InspectRepositories() {}

  /**
   * @param mirrors URI of the store of mirrors, asked for if there are remote candidates
   * @param known what the lake shows, by repository id
   * @param resilience how often what may pass is tried
   * @return one inspection for each candidate, in their order
   */
  public static List<Inspection> of(
      SparkSession spark,
      List<Candidate> candidates,
      Supplier<String> mirrors,
      Map<String, Known> known,
      CodestrataConfig.Ingest settings,
      CodestrataConfig.Resilience resilience) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    boolean anyRemote = candidates.stream().anyMatch(c -> !c.isLocal());
    String store = anyRemote ? mirrors.get() : null;
    int tasks = Math.min(candidates.size(), 4 * spark.sparkContext().defaultParallelism());
    Map<String, Inspection> inspections = new HashMap<>();
    for (Row row :
        spark
            .createDataset(candidates, Encoders.javaSerialization(Candidate.class))
            .repartition(tasks)
            .map(
                new Inspect(
                    Access.of(spark, settings),
                    RemoteAccess.of(settings),
                    store,
                    new HashMap<>(known),
                    settings.history(),
                    settings.shallowAboveSize().bytes(),
                    resilience),
                SCHEMA.encoder())
            .collectAsList()) {
      Inspection inspection = SCHEMA.toRecord(row);
      inspections.put(inspection.repositoryId(), inspection);
    }
    return candidates.stream().map(c -> inspections.get(c.repositoryId())).toList();
  }

  /**
   * @param store URI of the store of mirrors; null if no candidate is remote
   */
  private record Inspect(
      RepositoryAccess access,
      RemoteAccess remote,
      String store,
      HashMap<String, Known> known,
      CodestrataConfig.History history,
      long shallowAboveBytes,
      CodestrataConfig.Resilience resilience)
      implements MapFunction<Candidate, Row> {

    @Override
    public Row call(Candidate candidate) {
      return SCHEMA.toRow(inspect(candidate));
    }

    private Inspection inspect(Candidate candidate) {
      try {
        return candidate.isLocal()
            ? inspectInPlace(candidate)
            : RemoteHosts.call(
                host(candidate), resilience, Inspect::mayPass, () -> inspectMirror(candidate));
      } catch (GitReadException e) {
        return unreadable(candidate, RepositoryProblem.kind(e.kind()), e.getMessage());
      } catch (HostUnavailableException e) {
        return unreadable(
            candidate,
            ErrorKind.CLONE_FAILED,
            candidate.canonicalUrl() + " was not asked for: " + e.getMessage());
      }
    }

    private static boolean mayPass(Throwable failure) {
      return failure instanceof GitReadException known && known.mayPass();
    }

    private static String host(Candidate candidate) {
      String host = URI.create(candidate.canonicalUrl()).getHost();
      return host == null ? candidate.canonicalUrl() : host;
    }

    private Inspection inspectInPlace(Candidate candidate) {
      Path directory = Path.of(URI.create(candidate.cloneUrl()));
      try (GitRepository repository = access.open(directory.toString())) {
        Optional<Head> current = repository.head();
        String branch =
            candidate.branch() != null
                ? candidate.branch()
                : shortName(current.map(Head::branch).orElse(null));
        Optional<String> head = Optional.empty();
        if (candidate.commit() != null) {
          head = repository.resolve(candidate.commit());
        } else if (candidate.branch() != null) {
          head = repository.resolve("refs/heads/" + candidate.branch());
        } else if (current.isPresent()) {
          head = Optional.of(current.get().commitId());
        }
        if (head.isEmpty()) {
          return without(candidate, "");
        }
        String newHead = head.get();
        List<String> changes =
            changes(candidate, branch, newHead, old -> repository.isAncestor(old, newHead));
        return new Inspection(
            candidate.repositoryId(),
            directory.toString(),
            branch,
            newHead,
            HistoryDepth.valueOf(history == CodestrataConfig.History.AUTO ? "DEEP" : history.name())
                .value(),
            null,
            refs(candidate, repository.references().stream()),
            changes,
            repository.packBytes(),
            0,
            Swhid.snapshot(repository.snapshot()),
            null,
            null);
      }
    }

    private Inspection inspectMirror(Candidate candidate) {
      Mirror mirror =
          new MirrorWriter(access.store(store), access, Clock.systemUTC())
              .update(
                  new MirrorRequest(
                      candidate.cloneUrl(),
                      candidate.repositoryId(),
                      history == CodestrataConfig.History.AUTO
                          ? null
                          : MirrorStrategy.valueOf(history.name()),
                      candidate.branch(),
                      candidate.commit(),
                      shallowAboveBytes,
                      new MirrorOptions(remote)));
      MirrorManifest manifest = mirror.manifest();
      String location = mirror.location().toString();
      String branch =
          candidate.branch() != null ? candidate.branch() : shortName(manifest.defaultBranch());
      Optional<String> head = mirroredHead(candidate, manifest, location);
      if (head.isEmpty()) {
        return without(
            candidate,
            candidate.commit() != null && manifest.strategy() != MirrorStrategy.FULL
                ? " in the history that was fetched; set ingest.history=full"
                : "");
      }
      List<String> changes = new ArrayList<>(manifest.changes());
      if (manifest.shallow().isEmpty() && changes.stream().noneMatch(c -> isAbout(c, branch))) {
        changes.addAll(
            changes(candidate, branch, head.get(), old -> isAncestor(location, old, head.get())));
      }
      return new Inspection(
          candidate.repositoryId(),
          location,
          branch,
          head.get(),
          depth(manifest).value(),
          manifest.cloneUrl(),
          refs(candidate, manifest.references().stream().map(MirroredReference::toReference)),
          changes,
          manifest.bytes(),
          mirror.receivedBytes(),
          manifest.snapshotSwhid(),
          null,
          null);
    }

    private Optional<String> mirroredHead(
        Candidate candidate, MirrorManifest manifest, String location) {
      if (candidate.commit() != null) {
        try (GitRepository repository = access.open(location)) {
          return repository.resolve(candidate.commit());
        }
      }
      if (candidate.branch() != null) {
        return manifest
            .reference("refs/heads/" + candidate.branch())
            .filter(MirroredReference::fetched)
            .map(MirroredReference::commitId);
      }
      return Optional.ofNullable(manifest.head());
    }

    /** What is read is what is wanted, as far as it was fetched. */
    private HistoryDepth depth(MirrorManifest manifest) {
      HistoryDepth held = HistoryDepth.valueOf(manifest.strategy().name());
      HistoryDepth wanted =
          history == CodestrataConfig.History.AUTO
              ? HistoryDepth.DEEP
              : HistoryDepth.valueOf(history.name());
      return held.compareTo(wanted) < 0 ? held : wanted;
    }

    private boolean isAncestor(String location, String old, String head) {
      MirrorManifest manifest = access.manifest(location).orElseThrow();
      if (head.equals(manifest.head())) {
        return access.commitIds(location).orElseThrow().contains(old);
      }
      try (GitRepository repository = access.open(location)) {
        return repository.isAncestor(old, head);
      }
    }

    private static boolean isAbout(String change, String branch) {
      return change.startsWith("default branch changed: ")
          || change.startsWith("forced push: " + branch + " ");
    }

    private interface Ancestry {
      boolean isInHistory(String oldHead);
    }

    /** How the lake's head became the new one, if not by new commits. */
    private List<String> changes(
        Candidate candidate, String branch, String head, Ancestry ancestry) {
      Known before = known.getOrDefault(candidate.repositoryId(), Known.NOTHING);
      boolean followsDefault = candidate.branch() == null && candidate.commit() == null;
      if (!followsDefault || before.head == null || branch == null || before.branch == null) {
        return List.of();
      }
      if (!branch.equals(before.branch)) {
        return List.of("default branch changed: " + before.branch + " -> " + branch);
      }
      return before.head.equals(head) || ancestry.isInHistory(before.head)
          ? List.of()
          : List.of("forced push: " + branch + " " + before.head + ".." + head);
    }

    private static List<RefRow> refs(Candidate candidate, Stream<Reference> references) {
      return references
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
    }

    private static String shortName(String branch) {
      return branch == null ? null : branch.replaceFirst("^refs/heads/", "");
    }

    private static Inspection without(Candidate candidate, String where) {
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
                  : ": has no " + wanted + where));
    }

    private static Inspection unreadable(Candidate candidate, ErrorKind kind, String message) {
      return new Inspection(
          candidate.repositoryId(),
          null,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          0,
          0,
          null,
          kind.value(),
          message);
    }
  }
}
