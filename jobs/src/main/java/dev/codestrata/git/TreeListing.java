package dev.codestrata.git;

import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;

/** Lists a tree and all trees below it, as {@code git ls-tree -r} does. */
final class TreeListing {

  private final ObjectSource objects;
  private final boolean sizes;
  private final Consumer<TreeEntry> consumer;

  TreeListing(ObjectSource objects, boolean sizes, Consumer<TreeEntry> consumer) {
    this.objects = objects;
    this.sizes = sizes;
    this.consumer = consumer;
  }

  void list(ObjectId root) {
    list(root, new byte[0], 0);
  }

  private void list(ObjectId tree, byte[] path, int depth) {
    if (depth > objects.limits().treeDepth()) {
      throw objects.limits().tooDeep("Trees of " + objects.name());
    }
    TreeCursor cursor = new TreeCursor(objects.tree(tree));
    try {
      while (cursor.advance()) {
        byte[] child = cursor.pathUnder(path);
        if (child.length > objects.limits().pathLength()) {
          throw objects.limits().pathTooLong(objects.name());
        }
        if (cursor.isTree()) {
          list(cursor.id(), child, depth + 1);
        } else {
          consumer.accept(entry(cursor, child));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new GitReadException(
          GitReadException.Kind.CORRUPT_PACK,
          "Tree " + tree.name() + " of " + objects.name() + " does not parse: " + e.getMessage(),
          e);
    }
  }

  private TreeEntry entry(TreeCursor cursor, byte[] path) {
    ObjectId id = cursor.id();
    Long size = sizes && cursor.mode() != TreeCursor.SUBMODULE ? objects.sizeOrNull(id) : null;
    return new TreeEntry(GitText.path(path), TreeCursor.modeText(cursor.mode()), id.name(), size);
  }
}
