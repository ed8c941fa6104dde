package dev.codestrata.git.source;

import dev.codestrata.errors.CodestrataException.InvalidInput;
import dev.codestrata.git.GitRepository;
import dev.codestrata.git.Head;
import dev.codestrata.git.MirrorManifest;
import dev.codestrata.git.Reference;
import dev.codestrata.git.WorkUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a read into work units: it looks at references, the commit graph and trees, never at changes
 * or contents.
 */
final class GitPartitionPlanner {

  private static final long BYTES_PER_TASK = 16L << 20;
  private static final int FACTS_PER_TASK = 4096;
  private static final String SUBMODULE = "160000";

  private final GitRead read;
  private final GitSourceOptions options;

  GitPartitionPlanner(GitRead read) {
    this.read = read;
    this.options = read.options();
  }

  List<GitPartition> plan() {
    List<GitPartition> partitions = new ArrayList<>();
    for (GitSourceRepository source : GitSourceRepository.of(options, read.access())) {
      if (read.filters().mayPass(GitColumns.REPOSITORY, source.name())) {
        for (List<String> ids : units(source.location())) {
          partitions.add(new GitPartition(source.name(), source.location(), ids));
        }
      }
    }
    return partitions;
  }

  private List<List<String>> units(String location) {
    return unitsOfManifest(location)
        .orElseGet(
            () -> {
              try (GitRepository repository = read.access().open(location)) {
                return units(repository);
              }
            });
  }

  /** Of a mirror, where its head is read, the manifest tells all but which files there are. */
  private Optional<List<List<String>>> unitsOfManifest(String location) {
    Optional<MirrorManifest> manifest = read.access().manifest(location);
    boolean headOnly = options.ref() == null && options.since() == null && !options.reachable();
    if (manifest.isEmpty() || (!headOnly && options.table() != GitTable.REFERENCES)) {
      return Optional.empty();
    }
    String head = manifest.get().head();
    return switch (options.table()) {
      case REFERENCES -> Optional.of(List.of(List.of()));
      case TREE_ENTRIES ->
          Optional.of(
              head == null
                  ? List.of()
                  : possible("commit_id", List.of(head)).stream().map(List::of).toList());
      case COMMITS, COMMIT_FILES ->
          Optional.of(commitUnits(read.access().commitIds(location).orElseThrow()));
      case BLOBS -> Optional.empty();
    };
  }

  private List<List<String>> units(GitRepository repository) {
    if (options.table() == GitTable.REFERENCES) {
      return List.of(List.of());
    }
    Set<String> tips = tips(repository);
    return switch (options.table()) {
      case TREE_ENTRIES -> possible("commit_id", tips).stream().map(List::of).toList();
      case BLOBS -> blobUnits(repository, tips);
      default -> commitUnits(repository, tips);
    };
  }

  private Set<String> tips(GitRepository repository) {
    Set<String> tips = new LinkedHashSet<>();
    if (options.ref() != null) {
      tips.add(commit(repository, "ref", options.ref()));
    } else {
      repository.head().map(Head::commitId).ifPresent(tips::add);
    }
    if (options.reachable()) {
      repository.references().stream()
          .map(Reference::commitId)
          .filter(Objects::nonNull)
          .forEach(tips::add);
    }
    return tips;
  }

  private static String commit(GitRepository repository, String option, String revision) {
    return repository
        .resolve(revision)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "Option "
                        + option
                        + " of source git: "
                        + repository.name()
                        + " has no commit '"
                        + revision
                        + "'",
                    Map.of("option", option, "revision", revision)));
  }

  private List<List<String>> commitUnits(GitRepository repository, Set<String> tips) {
    if (tips.isEmpty()) {
      return List.of();
    }
    List<String> excluded =
        options.since() == null ? List.of() : List.of(commit(repository, "since", options.since()));
    return commitUnits(repository.commitIds(tips, excluded));
  }

  private List<List<String>> commitUnits(List<String> commits) {
    List<String> ids = possible("commit_id", commits);
    boolean facts = !read.commitOptions().changes();
    if (options.table() == GitTable.COMMITS && ids.size() > read.limit()) {
      ids = ids.subList(0, read.limit());
    }
    int size =
        facts ? Math.max(FACTS_PER_TASK, options.commitsPerTask()) : options.commitsPerTask();
    return GitRepository.commitUnits(ids, size).stream().map(WorkUnit::ids).toList();
  }

  private List<List<String>> blobUnits(GitRepository repository, Set<String> tips) {
    Set<String> blobs = new LinkedHashSet<>();
    if (options.reachable()) {
      blobs.addAll(repository.blobIds(tips));
    } else {
      for (String tip : tips) {
        repository.treeEntries(
            tip,
            false,
            entry -> {
              if (!entry.mode().equals(SUBMODULE)) {
                blobs.add(entry.blobId());
              }
            });
      }
    }
    List<String> ids = possible("blob_id", blobs);
    if (ids.size() > read.limit()) {
      ids = ids.subList(0, read.limit());
    }
    return repository.blobUnits(ids, BYTES_PER_TASK).stream().map(WorkUnit::ids).toList();
  }

  private List<String> possible(String column, Collection<String> ids) {
    Set<String> allowed = read.filters().valuesOf(column);
    return ids.stream().filter(id -> allowed == null || allowed.contains(id)).toList();
  }
}
