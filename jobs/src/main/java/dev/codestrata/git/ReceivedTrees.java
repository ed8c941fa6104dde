package dev.codestrata.git;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Looks at every tree that a pack brings: hostile names and crowded folders at once, and how deep
 * and how long paths become when all are there. Commits and tags are not checked: what is wrong
 * with them hurts nobody, and famous repositories have it.
 *
 * <p>Takes about 50 bytes a tree and 6 a subtree; the pack parser itself takes more.
 */
final class ReceivedTrees extends ObjectChecker {

  private static final int NOT_RECEIVED = -1;

  private final TransferLimits limits;
  private final ObjectIdOwnerMap<Node> nodes = new ObjectIdOwnerMap<>();

  /** For each tree where its subtrees begin in the two arrays below, or that it is not known. */
  private int[] firstChild = new int[1024];

  private int[] childCount = new int[1024];
  private int[] longestName = new int[1024];
  private Node[] byIndex = new Node[1024];
  private int[] children = new int[1024];
  private int[] childNameLengths = new int[1024];
  private int size;
  private int childrenSize;

  private static final class Node extends ObjectIdOwnerMap.Entry {
    private final int index;

    Node(AnyObjectId id, int index) {
      super(id);
      this.index = index;
    }
  }

  ReceivedTrees(TransferLimits limits) {
    this.limits = limits;
  }

  @Override
  public void check(AnyObjectId id, int type, byte[] raw) {
    if (type == Constants.OBJ_TREE) {
      add(id, raw);
    }
  }

  private void add(AnyObjectId id, byte[] raw) {
    int tree = node(id).index;
    if (firstChild[tree] != NOT_RECEIVED) {
      return;
    }
    firstChild[tree] = childrenSize;
    int entries = 0;
    int longest = 0;
    TreeCursor cursor = new TreeCursor(raw);
    try {
      while (cursor.advance()) {
        entries++;
        if (entries > limits.directoryEntries()) {
          throw limits.tooManyEntries(id.name());
        }
        Optional<String> objection = cursor.objectionToName();
        if (objection.isPresent()) {
          throw hostile(id, objection.get());
        }
        int length = cursor.nameLength();
        longest = Math.max(longest, length);
        if (cursor.isTree()) {
          addChild(node(cursor.id()).index, length);
        }
      }
    } catch (IllegalArgumentException e) {
      // A tree that does not parse is damage, not malice: whoever reads it reports it.
      longestName[tree] = longest;
    }
    longestName[tree] = longest;
    childCount[tree] = childrenSize - firstChild[tree];
  }

  static GitReadException hostile(AnyObjectId tree, String what) {
    return new GitReadException(
        GitReadException.Kind.FORBIDDEN,
        "tree " + tree.name() + " has " + what + ", which no checkout survives");
  }

  /**
   * The same look at the entries of one tree that is read where it is.
   *
   * @throws GitReadException {@code FORBIDDEN} for a hostile name, {@code CLONE_FAILED} for too
   *     many entries
   */
  static void requireHarmless(
      AnyObjectId id, byte[] raw, TransferLimits limits, Object repository) {
    TreeCursor cursor = new TreeCursor(raw);
    int entries = 0;
    try {
      while (cursor.advance()) {
        entries++;
        Optional<String> objection = cursor.objectionToName();
        if (objection.isPresent()) {
          throw new GitReadException(
              GitReadException.Kind.FORBIDDEN,
              hostile(id, objection.get()).getMessage() + " (" + repository + ")");
        }
      }
    } catch (IllegalArgumentException e) {
      return; // whoever goes through it reports that
    }
    if (entries > limits.directoryEntries()) {
      throw limits.tooManyEntries(id.name() + " of " + repository);
    }
  }

  private Node node(AnyObjectId id) {
    Node node = nodes.get(id);
    if (node == null) {
      if (size == firstChild.length) {
        int larger = size * 2;
        firstChild = Arrays.copyOf(firstChild, larger);
        childCount = Arrays.copyOf(childCount, larger);
        longestName = Arrays.copyOf(longestName, larger);
        byIndex = Arrays.copyOf(byIndex, larger);
      }
      node = new Node(id, size);
      firstChild[size] = NOT_RECEIVED;
      byIndex[size] = node;
      size++;
      nodes.add(node);
    }
    return node;
  }

  private void addChild(int child, int nameLength) {
    if (childrenSize == children.length) {
      children = Arrays.copyOf(children, childrenSize * 2);
      childNameLengths = Arrays.copyOf(childNameLengths, childrenSize * 2);
    }
    children[childrenSize] = child;
    childNameLengths[childrenSize] = nameLength;
    childrenSize++;
  }

  /**
   * Measures the paths below every tree, bottom up and without recursion.
   *
   * @param reader finds the trees that were there before
   * @param deadline ends it when the time is up
   */
  void checkPaths(ObjectReader reader, TransferDeadline deadline) throws IOException {
    int received = size;
    int[] height = new int[received];
    int[] pathLength = new int[received];
    int[] nextChild = new int[received];
    int[] stack = new int[64];
    for (int root = 0; root < received; root++) {
      int depth = 0;
      stack[0] = root;
      while (depth >= 0) {
        int tree = stack[depth];
        if (height[tree] > 0) {
          depth--;
          continue;
        }
        if (firstChild[tree] == NOT_RECEIVED) {
          deadline.check();
          load(reader, byIndex[tree]);
          if (size > height.length) {
            int larger = Math.max(size, height.length * 2);
            height = Arrays.copyOf(height, larger);
            pathLength = Arrays.copyOf(pathLength, larger);
            nextChild = Arrays.copyOf(nextChild, larger);
          }
        }
        int pending = firstPending(tree, nextChild, height);
        if (pending >= 0) {
          depth++;
          if (depth > limits.treeDepth()) {
            throw limits.tooDeep();
          }
          if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
          }
          stack[depth] = pending;
        } else {
          measure(tree, height, pathLength);
          depth--;
        }
      }
    }
  }

  private int firstPending(int tree, int[] nextChild, int[] height) {
    while (nextChild[tree] < childCount[tree]) {
      int child = children[firstChild[tree] + nextChild[tree]];
      if (height[child] == 0) {
        return child;
      }
      nextChild[tree]++;
    }
    return -1;
  }

  private void measure(int tree, int[] height, int[] pathLength) {
    int folders = 0;
    int longest = longestName[tree];
    for (int i = firstChild[tree]; i < firstChild[tree] + childCount[tree]; i++) {
      folders = Math.max(folders, height[children[i]]);
      longest = Math.max(longest, childNameLengths[i] + 1 + pathLength[children[i]]);
    }
    height[tree] = folders + 1;
    pathLength[tree] = longest;
    if (folders > limits.treeDepth()) {
      throw limits.tooDeep();
    }
    if (longest > limits.pathLength()) {
      throw limits.pathTooLong();
    }
  }

  /** A tree that came with an earlier fetch, or that nobody has. */
  private void load(ObjectReader reader, ObjectId id) throws IOException {
    try {
      add(id, reader.open(id, Constants.OBJ_TREE).getCachedBytes(Integer.MAX_VALUE - 16));
    } catch (MissingObjectException | IncorrectObjectTypeException e) {
      // Nothing is below it; whoever reads it reports it.
      firstChild[node(id).index] = childrenSize;
    }
  }
}
