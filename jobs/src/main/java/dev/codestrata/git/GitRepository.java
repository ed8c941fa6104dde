package dev.codestrata.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * One handle on a repository that is read in place. Methods may be called from several threads; the
 * readers it opens belong to one thread each. Every method throws {@link GitReadException} with one
 * clear line where the repository cannot be read.
 */
public final class GitRepository implements AutoCloseable {

  private final RenewableRepository repository;
  private final String name;
  private final Runnable release;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile TransferLimits limits = TransferLimits.defaults();

  GitRepository(FileRepository repository, String name, Runnable release) {
    this.repository = new RenewableRepository(repository, name);
    this.name = name;
    this.release = release;
  }

  /** What messages call it: the directory that was opened, or whose mirror it is. */
  public String name() {
    return name;
  }

  /** Reads no more than these allow, instead of what the program's own configuration allows. */
  public void limit(TransferLimits bounds) {
    limits = bounds;
  }

  /** Bytes of its packs, by which its cost is estimated; loose objects are not counted. */
  public long packBytes() {
    return reading(
        repository ->
            repository.getObjectDatabase().getPacks().stream()
                .mapToLong(pack -> pack.getPackFile().length())
                .sum());
  }

  /** Where HEAD points; empty if the repository has no commit there. */
  public Optional<Head> head() {
    return reading(
        repository -> {
          Ref head = repository.exactRef(Constants.HEAD);
          if (head == null || head.getObjectId() == null) {
            return Optional.empty();
          }
          String branch = head.isSymbolic() ? head.getTarget().getName() : null;
          return Optional.of(new Head(branch, head.getObjectId().name()));
        });
  }

  /**
   * The commit that a reference, an id or its unique prefix leads to, tags peeled; empty if there
   * is none.
   */
  public Optional<String> resolve(String refOrId) {
    return reading(
        repository -> {
          try {
            ObjectId id = repository.resolve(refOrId + "^{commit}");
            return Optional.ofNullable(id).map(ObjectId::name);
          } catch (MissingObjectException
              | IncorrectObjectTypeException
              | org.eclipse.jgit.errors.RevisionSyntaxException e) {
            return Optional.empty();
          }
        });
  }

  /** Branches and tags in order of name. */
  public List<Reference> references() {
    return reading(
        repository -> {
          List<Reference> references = new ArrayList<>();
          try (RevWalk walk = new RevWalk(repository)) {
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS)) {
              if (ref.getObjectId() != null) {
                references.add(reference(walk, ref, Reference.BRANCH));
              }
            }
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
              if (ref.getObjectId() != null) {
                references.add(reference(walk, ref, Reference.TAG));
              }
            }
          }
          if (references.size() > limits.references()) {
            throw limits.tooManyReferences(toString());
          }
          references.sort(Comparator.comparing(Reference::name));
          return List.copyOf(references);
        });
  }

  private static Reference reference(RevWalk walk, Ref ref, String kind) throws IOException {
    Instant taggedAt = null;
    String message = null;
    String commitId = null;
    try {
      RevObject object = walk.parseAny(ref.getObjectId());
      if (object instanceof RevTag tag) {
        PersonIdent tagger = tag.getTaggerIdent();
        taggedAt = tagger == null ? null : tagger.getWhenAsInstant();
        byte[] raw = tag.getRawBuffer();
        int start = messageStart(raw);
        message = GitText.message(raw, start, raw.length, null);
      }
      RevObject peeled = walk.peel(object);
      commitId = peeled instanceof RevCommit ? peeled.name() : null;
    } catch (MissingObjectException e) {
      // A reference of a partial clone: its name is still a fact.
      commitId = null;
    }
    return new Reference(ref.getName(), kind, commitId, taggedAt, message);
  }

  /**
   * The repository as Software Heritage takes a snapshot of it: every reference, {@code HEAD}
   * included where it leads somewhere, without the merges that GitHub makes for pull requests.
   */
  public List<SnapshotBranch> snapshot() {
    return reading(
        repository -> {
          List<SnapshotBranch> branches = new ArrayList<>();
          try (RevWalk walk = new RevWalk(repository)) {
            Ref head = repository.exactRef(Constants.HEAD);
            if (head != null && head.getObjectId() != null) {
              branches.add(branch(walk, head));
            }
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_REFS)) {
              if (!ref.getName().matches("refs/pull/.*/merge")) {
                branches.add(branch(walk, ref));
              }
            }
          }
          return List.copyOf(branches);
        });
  }

  private static SnapshotBranch branch(RevWalk walk, Ref ref) throws IOException {
    if (ref.isSymbolic()) {
      return new SnapshotBranch(ref.getName(), "alias", ref.getTarget().getName());
    }
    if (ref.getObjectId() == null) {
      return new SnapshotBranch(ref.getName(), "dangling", null);
    }
    String type;
    try {
      type =
          switch (walk.parseAny(ref.getObjectId()).getType()) {
            case Constants.OBJ_COMMIT -> "revision";
            case Constants.OBJ_TAG -> "release";
            case Constants.OBJ_TREE -> "directory";
            default -> "content";
          };
    } catch (MissingObjectException e) {
      return new SnapshotBranch(ref.getName(), "dangling", null);
    }
    return new SnapshotBranch(ref.getName(), type, ref.getObjectId().name());
  }

  static int messageStart(byte[] raw) {
    for (int i = 0; i + 1 < raw.length; i++) {
      if (raw[i] == '\n' && raw[i + 1] == '\n') {
        return i + 2;
      }
    }
    return raw.length;
  }

  /** Every entry of {@code git ls-tree -r -l} of a commit, in git's order. */
  public void treeEntries(String commitId, Consumer<TreeEntry> consumer) {
    treeEntries(commitId, true, consumer);
  }

  /** The same; without sizes, {@code sizeBytes} is null and no blob is looked at. */
  public void treeEntries(String commitId, boolean sizes, Consumer<TreeEntry> consumer) {
    try (ObjectSource objects = newObjectSource().within(limits)) {
      ObjectId tree = objects.commit(ObjectId.fromString(commitId)).tree();
      new TreeListing(objects, sizes, consumer).list(tree);
    }
  }

  /**
   * Commits reachable from a tip and from none of the excluded commits, newest first; excluded ids
   * that are not there are ignored.
   */
  public List<String> commitIds(String newTip, Collection<String> excluded) {
    return commitIds(List.of(newTip), excluded);
  }

  /**
   * Commits reachable from any of the tips and from none of the excluded commits, newest first, as
   * {@code git rev-list} lists them.
   */
  public List<String> commitIds(Collection<String> tips, Collection<String> excluded) {
    return reading(
        repository -> {
          try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            for (String tip : tips) {
              walk.markStart(walk.parseCommit(ObjectId.fromString(tip)));
            }
            for (String id : excluded) {
              // Rewritten history: where an old commit is gone, nothing can be excluded by it.
              if (repository.getObjectDatabase().has(ObjectId.fromString(id))) {
                walk.markUninteresting(walk.parseCommit(ObjectId.fromString(id)));
              }
            }
            List<String> ids = new ArrayList<>();
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
              ids.add(commit.name());
            }
            return ids;
          }
        });
  }

  /**
   * Blobs of all trees of the commits reachable from the tips, each once, in the order in which
   * history is walked.
   */
  public List<String> blobIds(Collection<String> tips) {
    return reading(
        repository -> {
          try (ObjectWalk walk = new ObjectWalk(repository)) {
            for (String tip : tips) {
              walk.markStart(walk.parseCommit(ObjectId.fromString(tip)));
            }
            RevCommit commit = walk.next();
            while (commit != null) {
              commit = walk.next();
            }
            List<String> ids = new ArrayList<>();
            for (RevObject object = walk.nextObject(); object != null; object = walk.nextObject()) {
              if (object.getType() == Constants.OBJ_BLOB) {
                ids.add(object.name());
              }
            }
            return ids;
          }
        });
  }

  /**
   * Whether a commit is reached from another, which it is from itself; false if it is not there.
   */
  public boolean isAncestor(String commitId, String ofCommitId) {
    return reading(
        repository -> {
          try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            ObjectId id = ObjectId.fromString(commitId);
            return repository.getObjectDatabase().has(id)
                && walk.isMergedInto(
                    walk.parseCommit(id), walk.parseCommit(ObjectId.fromString(ofCommitId)));
          }
        });
  }

  /** Commits whose parents the clone left out on purpose. */
  public Set<String> shallowCommits() {
    return reading(
        repository ->
            repository.getObjectDatabase().getShallowCommits().stream()
                .map(ObjectId::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** A reader of commits for one thread; close it after use. */
  public CommitReader openCommitReader(CommitReadOptions options) {
    return new CommitReader(newObjectSource().within(limits), options);
  }

  /**
   * Reads commits in the order given; whatever cannot be read is told to the visitor, and the rest
   * goes on.
   */
  public void readCommits(Iterable<String> ids, CommitReadOptions options, CommitVisitor visitor) {
    try (CommitReader reader = openCommitReader(options)) {
      for (String id : ids) {
        ReadCommit commit;
        try {
          commit = reader.read(id);
        } catch (GitReadException e) {
          visitor.problem(new ObjectProblem(id, e.kind(), e.getMessage()));
          continue;
        }
        if (commit.problem() != null) {
          visitor.problem(commit.problem());
        }
        visitor.commit(commit.facts(), commit.changes());
      }
    }
  }

  /**
   * Tells for each range of lines of a commit's files which commit last changed it, as {@code git
   * blame} sees it: the newest of the commits that it shows for the lines.
   *
   * @param ranges what is asked about, by path at the commit
   * @param maxBlobBytes in a larger version of a file all lines count as changed
   * @param known answers about an older commit; null if there are none
   */
  public void lastChanges(
      String commitId,
      Map<String, ? extends Collection<LineRange>> ranges,
      int maxBlobBytes,
      KnownChanges known,
      LastChangeVisitor visitor) {
    try (ObjectSource objects = newObjectSource()) {
      CommitReadOptions options = CommitReadOptions.changedPaths().withMaxBlobBytes(maxBlobBytes);
      new Blame(objects, options, known, visitor).run(commitId, ranges);
    }
  }

  /** A reader of blobs up to a size for one thread; close it after use. */
  public BlobReader openBlobReader(long maxBytes) {
    return new BlobReader(newObjectSource(), maxBytes);
  }

  /**
   * Reads blobs in pack order; whatever cannot be read is told to the visitor, and the rest goes
   * on.
   */
  public void readBlobs(Collection<String> ids, long maxBytes, BlobVisitor visitor) {
    try (BlobReader reader = openBlobReader(maxBytes)) {
      for (String id : PackOrder.of(objectDirectory()).sorted(ids)) {
        BlobContent content;
        try {
          content = reader.read(id);
        } catch (GitReadException e) {
          visitor.problem(new ObjectProblem(id, e.kind(), e.getMessage()));
          continue;
        }
        visitor.blob(content);
      }
    }
  }

  /**
   * Cuts commits into units of at most {@code commitsPerUnit}, in the order given: neighbours share
   * trees and files.
   */
  public static List<WorkUnit> commitUnits(List<String> ids, int commitsPerUnit) {
    if (commitsPerUnit < 1) {
      throw new IllegalArgumentException("commitsPerUnit must be positive: " + commitsPerUnit);
    }
    List<WorkUnit> units = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += commitsPerUnit) {
      List<String> chunk = ids.subList(from, Math.min(ids.size(), from + commitsPerUnit));
      units.add(new WorkUnit(chunk, chunk.size()));
    }
    return units;
  }

  /**
   * Cuts blobs, in pack order, into units of about {@code bytesPerUnit}; ids that are not there
   * stay in, at no cost.
   */
  public List<WorkUnit> blobUnits(Collection<String> ids, long bytesPerUnit) {
    if (bytesPerUnit < 1) {
      throw new IllegalArgumentException("bytesPerUnit must be positive: " + bytesPerUnit);
    }
    try (ObjectSource objects = newObjectSource()) {
      List<WorkUnit> units = new ArrayList<>();
      List<String> chunk = new ArrayList<>();
      long cost = 0;
      for (String id : PackOrder.of(objectDirectory()).sorted(ids)) {
        long size = objects.unverifiedSize(ObjectId.fromString(id));
        if (!chunk.isEmpty() && cost + size > bytesPerUnit) {
          units.add(new WorkUnit(chunk, cost));
          chunk = new ArrayList<>();
          cost = 0;
        }
        chunk.add(id);
        cost += size;
      }
      if (!chunk.isEmpty()) {
        units.add(new WorkUnit(chunk, cost));
      }
      return units;
    }
  }

  /**
   * Releases the handle; the last one of a repository closes its packs. Calling it again does
   * nothing.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      repository.close();
      release.run();
    }
  }

  ObjectDirectory objectDirectory() {
    return repository.get().getObjectDatabase();
  }

  private ObjectSource newObjectSource() {
    if (closed.get()) {
      throw new IllegalStateException("The handle on " + name + " is closed");
    }
    return new ObjectSource(repository.get(), name);
  }

  private <T> T reading(Read<T> read) {
    if (closed.get()) {
      throw new IllegalStateException("The handle on " + name + " is closed");
    }
    try {
      return read.from(repository.get());
    } catch (IOException first) {
      if (!repository.renew()) {
        throw ObjectSource.failure(repository.get(), name, null, first);
      }
    }
    try {
      return read.from(repository.get());
    } catch (IOException second) {
      GitReadException failure = ObjectSource.failure(repository.get(), name, null, second);
      repository.renew();
      throw failure;
    }
  }

  private interface Read<T> {
    T from(FileRepository repository) throws IOException;
  }

  @Override
  public String toString() {
    return name;
  }
}
