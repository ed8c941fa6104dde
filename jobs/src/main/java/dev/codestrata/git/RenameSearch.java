package dev.codestrata.git;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Pairs deleted with added paths as {@code git log -M} does, in git's three steps: the same
 * content; the same file name, unique on both sides, and three quarters of the content; then the
 * best pairs of all. JGit's own search is not used, since it mixes the similarity of paths into the
 * score and so finds other pairs.
 */
final class RenameSearch {

  private static final int FULL_SCORE = 60_000;
  private static final int IDENTICAL_TRIED = 101;
  private static final int CANDIDATES_KEPT = 4;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::score).thenComparingInt(Candidate::sameName).reversed();

  private final ObjectSource objects;
  private final int leastScore;
  private final int limit;
  private final int maxBytes;

  RenameSearch(ObjectSource objects, CommitReadOptions options) {
    this.objects = objects;
    this.leastScore = options.renameScore() * FULL_SCORE / 100;
    this.limit = options.renameLimit();
    this.maxBytes = options.maxBlobBytes();
  }

  /**
   * The changes with renames in place of the added paths, without the deleted paths they came from.
   */
  List<TreeChange> fold(List<TreeChange> changes) {
    List<TreeChange> sources = new ArrayList<>();
    List<TreeChange> targets = new ArrayList<>();
    for (TreeChange change : changes) {
      if (change.isDelete()) {
        sources.add(change);
      } else if (change.isAdd()) {
        targets.add(change);
      }
    }
    if (sources.isEmpty() || targets.isEmpty()) {
      return changes;
    }
    matchIdentical(sources, targets);
    sources.removeIf(source -> source.taken);
    targets.removeIf(target -> target.source != null);
    if (!sources.isEmpty() && !targets.isEmpty()) {
      matchUniqueNames(sources, targets);
      sources.removeIf(source -> source.taken);
      targets.removeIf(target -> target.source != null);
    }
    if (!sources.isEmpty()
        && !targets.isEmpty()
        && (long) sources.size() * targets.size() <= (long) limit * limit) {
      matchBest(sources, targets);
    }
    List<TreeChange> folded = new ArrayList<>(changes.size());
    for (TreeChange change : changes) {
      if (!change.taken) {
        folded.add(change);
      }
    }
    return folded;
  }

  /**
   * The deleted path among the changes that one added path came from, as {@code git blame} and
   * {@code git log --follow} see it: other added paths do not compete for it. Null if there is
   * none.
   */
  TreeChange sourceOf(Collection<TreeChange> changes, TreeChange target) {
    List<TreeChange> alone = new ArrayList<>();
    for (TreeChange change : changes) {
      if (change.isDelete()) {
        alone.add(new TreeChange(change.path, change.oldMode, change.oldId, 0, null));
      }
    }
    TreeChange copy = new TreeChange(target.path, 0, null, target.mode, target.id);
    alone.add(copy);
    fold(alone);
    return copy.source;
  }

  private static void matchIdentical(List<TreeChange> sources, List<TreeChange> targets) {
    Map<ObjectId, List<TreeChange>> byContent = new HashMap<>();
    for (TreeChange source : sources) {
      byContent.computeIfAbsent(source.oldId, id -> new ArrayList<>(2)).add(source);
    }
    for (TreeChange target : targets) {
      List<TreeChange> identical = byContent.get(target.id);
      if (identical == null) {
        continue;
      }
      TreeChange best = null;
      int tried = 0;
      for (TreeChange source : identical) {
        if (source.taken || !mayBeIdentical(source, target)) {
          continue;
        }
        if (best == null) {
          best = source;
        }
        if (sameName(source, target)) {
          best = source;
          break;
        }
        if (tried++ >= IDENTICAL_TRIED) {
          break;
        }
      }
      if (best != null) {
        pair(best, target, FULL_SCORE);
      }
    }
  }

  private static boolean mayBeIdentical(TreeChange source, TreeChange target) {
    return (isFile(source.oldMode) && isFile(target.mode)) || source.oldMode == target.mode;
  }

  private void matchUniqueNames(List<TreeChange> sources, List<TreeChange> targets) {
    Map<FileName, TreeChange> targetByName = unique(targets);
    Map<FileName, TreeChange> sourceByName = unique(sources);
    int score = leastScore + (FULL_SCORE - leastScore) / 2;
    for (TreeChange source : sources) {
      FileName name = FileName.of(source.path);
      TreeChange target = targetByName.get(name);
      if (target == null || sourceByName.get(name) != source) {
        continue;
      }
      int similarity = similarity(source, target, score);
      if (similarity >= score) {
        pair(source, target, similarity);
      }
    }
  }

  /** Changes by file name, null where several have it. */
  private static Map<FileName, TreeChange> unique(List<TreeChange> changes) {
    Map<FileName, TreeChange> byName = new HashMap<>();
    for (TreeChange change : changes) {
      FileName name = FileName.of(change.path);
      byName.put(name, byName.containsKey(name) ? null : change);
    }
    return byName;
  }

  private void matchBest(List<TreeChange> sources, List<TreeChange> targets) {
    List<Candidate> candidates = new ArrayList<>();
    for (TreeChange target : targets) {
      candidates.addAll(bestSources(sources, target));
    }
    candidates.sort(BEST_FIRST); // stable: equal candidates stay in order of target
    for (Candidate candidate : candidates) {
      if (candidate.score < leastScore) {
        return;
      }
      if (candidate.target.source == null && !candidate.source.taken) {
        pair(candidate.source, candidate.target, candidate.score);
      }
    }
  }

  /** The four best sources of a target, in the places that git keeps them in: ties go by place. */
  private List<Candidate> bestSources(List<TreeChange> sources, TreeChange target) {
    Candidate[] kept = new Candidate[CANDIDATES_KEPT];
    for (TreeChange source : sources) {
      int score = similarity(source, target, leastScore);
      Candidate candidate = new Candidate(source, target, score, sameName(source, target) ? 1 : 0);
      int worst = 0;
      for (int i = 1; i < CANDIDATES_KEPT; i++) {
        if (compare(kept[i], kept[worst]) > 0) {
          worst = i;
        }
      }
      if (compare(kept[worst], candidate) > 0) {
        kept[worst] = candidate;
      }
    }
    List<Candidate> found = new ArrayList<>(CANDIDATES_KEPT);
    for (Candidate candidate : kept) {
      if (candidate != null && candidate.score >= leastScore) {
        found.add(candidate);
      }
    }
    return found;
  }

  /** Positive if {@code a} is worse than {@code b}; an empty place is worst. */
  private static int compare(Candidate a, Candidate b) {
    if (a == null) {
      return b == null ? 0 : 1;
    }
    return b == null ? -1 : BEST_FIRST.compare(a, b);
  }

  private int similarity(TreeChange source, TreeChange target, int least) {
    if (!isFile(source.oldMode) || !isFile(target.mode)) {
      return 0; // links and submodules move only unchanged
    }
    long oldSize = objects.size(source.oldId);
    long newSize = objects.size(target.id);
    long larger = Math.max(oldSize, newSize);
    long smaller = Math.min(oldSize, newSize);
    if (newSize == 0 || larger * (FULL_SCORE - least) < (larger - smaller) * (long) FULL_SCORE) {
      return 0; // the sizes alone rule it out
    }
    FileText before = objects.text(source.oldId, maxBytes);
    FileText after = objects.text(target.id, maxBytes);
    if (before.isTooLarge() || after.isTooLarge()) {
      return 0;
    }
    return (int) (before.spans().inCommon(after.spans()) * (double) FULL_SCORE / larger);
  }

  private static boolean isFile(int mode) {
    return mode == TreeCursor.FILE || mode == TreeCursor.EXECUTABLE;
  }

  private static void pair(TreeChange source, TreeChange target, int score) {
    source.taken = true;
    target.source = source;
    target.score = score;
  }

  private static boolean sameName(TreeChange source, TreeChange target) {
    int from = FileName.start(source.path);
    int to = FileName.start(target.path);
    return Arrays.equals(
        source.path, from, source.path.length, target.path, to, target.path.length);
  }

  private record Candidate(TreeChange source, TreeChange target, int score, int sameName) {}

  /** What follows the last slash of a path. */
  private static final class FileName {
    private final byte[] path;
    private final int start;
    private final int hash;

    private FileName(byte[] path, int start) {
      this.path = path;
      this.start = start;
      int sum = 0;
      for (int i = start; i < path.length; i++) {
        sum = 31 * sum + path[i];
      }
      this.hash = sum;
    }

    static FileName of(byte[] path) {
      return new FileName(path, start(path));
    }

    static int start(byte[] path) {
      int i = path.length;
      while (i > 0 && path[i - 1] != '/') {
        i--;
      }
      return i;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof FileName name
          && Arrays.equals(path, start, path.length, name.path, name.start, name.path.length);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
