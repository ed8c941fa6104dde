package dev.codestrata.git;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/** Compares two trees as {@code git diff-tree -r} does; equal subtrees are never opened. */
final class TreeDifference {

  private final ObjectSource objects;
  private final List<TreeChange> changes = new ArrayList<>();

  private TreeDifference(ObjectSource objects) {
    this.objects = objects;
  }

  /** The changed paths in git's order; {@code oldTree} is null for a root commit. */
  static List<TreeChange> between(ObjectSource objects, ObjectId oldTree, ObjectId newTree) {
    TreeDifference difference = new TreeDifference(objects);
    try {
      if (!newTree.equals(oldTree)) {
        difference.compare(oldTree, newTree, new byte[0], 0);
      }
    } catch (IllegalArgumentException e) {
      throw new GitReadException(
          GitReadException.Kind.CORRUPT_PACK,
          "A tree of " + objects.name() + " does not parse: " + e.getMessage(),
          e);
    }
    return difference.changes;
  }

  private void compare(ObjectId oldTree, ObjectId newTree, byte[] path, int depth) {
    if (depth > objects.limits().treeDepth()) {
      throw objects.limits().tooDeep("Trees of " + objects.name());
    }
    if (path.length > objects.limits().pathLength()) {
      throw objects.limits().pathTooLong(objects.name());
    }
    TreeCursor before = open(oldTree);
    TreeCursor after = open(newTree);
    boolean hasBefore = before.advance();
    boolean hasAfter = after.advance();
    while (hasBefore || hasAfter) {
      int order = !hasBefore ? 1 : !hasAfter ? -1 : before.compareTo(after);
      if (order < 0) {
        removed(before, path, depth);
        hasBefore = before.advance();
      } else if (order > 0) {
        added(after, path, depth);
        hasAfter = after.advance();
      } else {
        if (before.mode() != after.mode() || !before.sameId(after)) {
          changed(before, after, path, depth);
        }
        hasBefore = before.advance();
        hasAfter = after.advance();
      }
    }
  }

  private TreeCursor open(ObjectId tree) {
    return tree == null ? TreeCursor.empty() : new TreeCursor(objects.tree(tree));
  }

  private void removed(TreeCursor before, byte[] path, int depth) {
    byte[] child = before.pathUnder(path);
    if (before.isTree()) {
      compare(before.id(), null, child, depth + 1);
    } else {
      changes.add(new TreeChange(child, before.mode(), before.id(), 0, null));
    }
  }

  private void added(TreeCursor after, byte[] path, int depth) {
    byte[] child = after.pathUnder(path);
    if (after.isTree()) {
      compare(null, after.id(), child, depth + 1);
    } else {
      changes.add(new TreeChange(child, 0, null, after.mode(), after.id()));
    }
  }

  private void changed(TreeCursor before, TreeCursor after, byte[] path, int depth) {
    byte[] child = before.pathUnder(path);
    if (before.isTree() && after.isTree()) {
      compare(before.id(), after.id(), child, depth + 1);
    } else {
      changes.add(new TreeChange(child, before.mode(), before.id(), after.mode(), after.id()));
    }
  }
}
