package dev.codestrata.git;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Reads commits and what they changed, for one thread. Neighbours in history share trees and files,
 * so ids in the order of {@link GitRepository#commitIds} are read fastest.
 */
public final class CommitReader implements AutoCloseable {

  private final ObjectSource objects;
  private final CommitReadOptions options;
  private final RenameSearch renames;
  private final FileComparison comparison;

  CommitReader(ObjectSource objects, CommitReadOptions options) {
    this.objects = objects;
    this.options = options;
    this.renames = new RenameSearch(objects, options);
    this.comparison = new FileComparison(objects, options);
  }

  /**
   * The commit and its changes. Where only the changes cannot be read (an object is missing or
   * corrupt), the result says why and the facts are there; so they are, without changes, at the end
   * of a shallow clone, where nothing is wrong.
   *
   * @throws GitReadException {@code MISSING_OBJECT} or {@code CORRUPT_PACK} if the commit itself
   *     cannot be read; the reader stays usable
   */
  public ReadCommit read(String commitId) {
    ParsedCommit commit = objects.commit(ObjectId.fromString(commitId));
    CommitDecoder decoder = new CommitDecoder(commitId, commit);
    if (!options.changes() || commit.parents().size() > 1 || isCutOff(commitId, commit)) {
      return new ReadCommit(decoder.facts(null, null, null), List.of(), null);
    }
    try {
      List<FileChange> changes = changes(commitId, commit, path -> true);
      return new ReadCommit(withTotals(decoder, changes), changes, null);
    } catch (GitReadException e) {
      ObjectProblem problem = new ObjectProblem(commitId, e.kind(), e.getMessage());
      return new ReadCommit(decoder.facts(null, null, null), List.of(), problem);
    }
  }

  /**
   * The commit alone, whatever the options ask for.
   *
   * @throws GitReadException {@code MISSING_OBJECT} or {@code CORRUPT_PACK}
   */
  public CommitFacts readFacts(String commitId) {
    ParsedCommit commit = objects.commit(ObjectId.fromString(commitId));
    return new CommitDecoder(commitId, commit).facts(null, null, null);
  }

  /**
   * The changes of a commit at the paths wanted; none for a merge and at the end of a shallow
   * clone. Renames are found among all changes before the others are left out, and only the lines
   * of those that stay are compared.
   *
   * @throws GitReadException {@code MISSING_OBJECT} or {@code CORRUPT_PACK}
   */
  public List<FileChange> readChanges(String commitId, Predicate<String> paths) {
    ParsedCommit commit = objects.commit(ObjectId.fromString(commitId));
    return commit.parents().size() > 1 || isCutOff(commitId, commit)
        ? List.of()
        : changes(commitId, commit, paths);
  }

  private boolean isCutOff(String commitId, ParsedCommit commit) {
    return !commit.parents().isEmpty() && objects.isShallow(ObjectId.fromString(commitId));
  }

  private CommitFacts withTotals(CommitDecoder decoder, List<FileChange> changes) {
    if (!options.lines()) {
      return decoder.facts(changes.size(), null, null);
    }
    long additions = 0;
    long deletions = 0;
    for (FileChange change : changes) {
      additions += change.additions() == null ? 0 : change.additions();
      deletions += change.deletions() == null ? 0 : change.deletions();
    }
    return decoder.facts(changes.size(), additions, deletions);
  }

  private List<FileChange> changes(String commitId, ParsedCommit commit, Predicate<String> wanted) {
    ObjectId oldTree =
        commit.parents().isEmpty() ? null : objects.commit(commit.parents().get(0)).tree();
    List<TreeChange> paths = TreeDifference.between(objects, oldTree, commit.tree());
    if (options.renames()) {
      paths = renames.fold(paths);
    }
    List<FileChange> changes = new ArrayList<>(paths.size());
    for (TreeChange path : paths) {
      String text = GitText.path(path.path);
      if (wanted.test(text)) {
        changes.add(comparison.compare(commitId, text, path));
      }
    }
    return changes;
  }

  @Override
  public void close() {
    objects.close();
  }
}
