package dev.codestrata.git;

import dev.codestrata.git.FetchOutcome.Advertised;
import dev.codestrata.git.MirrorManifest.MirroredReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A bare directory after a fetch, looked at to write its manifest: the remote's references, as far
 * as their objects are there.
 */
final class FetchedRepository implements AutoCloseable {

  private final GitRepository repository;
  private final Advertisement remote;
  private final List<MirroredReference> references;
  private final boolean complete;

  private FetchedRepository(
      GitRepository repository,
      Advertisement remote,
      List<MirroredReference> references,
      boolean complete) {
    this.repository = repository;
    this.remote = remote;
    this.references = references;
    this.complete = complete;
  }

  /** Makes the references of the directory those of the remote, then opens it. */
  static FetchedRepository open(BareDirectory bare, String url, Advertisement remote)
      throws IOException {
    List<MirroredReference> present = new ArrayList<>();
    boolean complete;
    try (FileRepository files = GitRepositories.openFiles(bare.directory(), "the mirror")) {
      complete =
          remote.head() == null
              || files.getObjectDatabase().has(ObjectId.fromString(remote.head()));
      for (Map.Entry<String, Advertised> entry : remote.references().entrySet()) {
        Advertised advertised = entry.getValue();
        boolean fetched = files.getObjectDatabase().has(ObjectId.fromString(advertised.id()));
        present.add(
            new MirroredReference(
                entry.getKey(), advertised.id(), advertised.peeled(), fetched, null, null, null));
      }
    }
    bare.writeReferences(present);
    bare.writeHead(
        remote.headBranch() == null && remote.head() == null
            ? "refs/heads/main"
            : remote.headBranch(),
        remote.head());
    GitRepository repository =
        GitRepositories.open(
            bare.directory(), "the mirror of " + RemoteUrl.redacted(url), () -> {});
    return new FetchedRepository(repository, remote, described(repository, present), complete);
  }

  private static List<MirroredReference> described(
      GitRepository repository, List<MirroredReference> present) {
    Map<String, Reference> known = new HashMap<>();
    repository.references().forEach(reference -> known.put(reference.name(), reference));
    List<MirroredReference> described = new ArrayList<>();
    for (MirroredReference reference : present) {
      Reference facts = known.get(reference.name());
      boolean isBranch = reference.name().startsWith(Constants.R_HEADS);
      described.add(
          facts == null
              // A branch always leads to a commit; of a tag only its own object can tell.
              ? new MirroredReference(
                  reference.name(),
                  reference.id(),
                  reference.peeled(),
                  false,
                  isBranch ? reference.id() : null,
                  null,
                  null)
              : new MirroredReference(
                  reference.name(),
                  reference.id(),
                  reference.peeled(),
                  true,
                  facts.commitId(),
                  facts.taggedAt(),
                  facts.message()));
    }
    return described;
  }

  /** False if the remote's head is not among what was fetched. */
  boolean isComplete() {
    return complete;
  }

  String head() {
    return remote.head();
  }

  List<MirroredReference> references() {
    return references;
  }

  String snapshotSwhid() {
    Map<String, String> kinds = new HashMap<>();
    repository.snapshot().forEach(branch -> kinds.put(branch.name(), branch.targetType()));
    List<SnapshotBranch> branches = remote.snapshot(kinds);
    return branches == null ? null : Swhid.snapshot(branches);
  }

  List<String> shallowCommits() {
    return List.copyOf(repository.shallowCommits());
  }

  boolean isAncestorOfHead(String commitId) {
    return repository.isAncestor(commitId, remote.head());
  }

  List<String> commitIds(List<String> excluded) {
    return repository.commitIds(remote.head(), excluded);
  }

  /** Commits that fetched references reach and the head does not. */
  List<String> commitsOfOthers() {
    TreeSet<String> tips = new TreeSet<>();
    for (MirroredReference reference : references) {
      if (reference.fetched() && reference.commitId() != null) {
        tips.add(reference.commitId());
      }
    }
    List<String> excluded = remote.head() == null ? List.of() : List.of(remote.head());
    return tips.isEmpty() ? List.of() : repository.commitIds(tips, excluded);
  }

  /** What changed since a manifest in other ways than by new commits, one line each. */
  List<String> changesSince(MirrorManifest before, String url) {
    List<String> changes = new ArrayList<>();
    if (!before.cloneUrl().equals(url)) {
      changes.add("moved: " + before.cloneUrl() + " -> " + url);
    }
    if (before.defaultBranch() != null
        && remote.headBranch() != null
        && !before.defaultBranch().equals(remote.headBranch())) {
      changes.add(
          "default branch changed: "
              + shortName(before.defaultBranch())
              + " -> "
              + shortName(remote.headBranch()));
    }
    Map<String, MirroredReference> now = new HashMap<>();
    references.forEach(reference -> now.put(reference.name(), reference));
    for (MirroredReference old : before.references()) {
      change(old, now.get(old.name())).ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<String> change(MirroredReference old, MirroredReference now) {
    boolean isTag = old.name().startsWith(Constants.R_TAGS);
    if (now == null) {
      return Optional.of((isTag ? "tag deleted: " : "branch deleted: ") + shortName(old.name()));
    }
    if (old.id().equals(now.id())) {
      return Optional.empty();
    }
    String span = old.id() + ".." + now.id();
    if (isTag) {
      return Optional.of("tag moved: " + shortName(old.name()) + " " + span);
    }
    boolean isKnown =
        old.fetched() && now.fetched() && now.commitId() != null && shallowCommits().isEmpty();
    if (!isKnown || repository.isAncestor(old.id(), now.id())) {
      return Optional.empty();
    }
    return Optional.of("forced push: " + shortName(old.name()) + " " + span);
  }

  private static String shortName(String name) {
    return name.replaceFirst("^refs/(heads|tags)/", "");
  }

  @Override
  public void close() {
    repository.close();
  }
}
