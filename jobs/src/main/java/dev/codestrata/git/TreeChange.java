package dev.codestrata.git;

import org.eclipse.jgit.lib.ObjectId;

/**
 * A path on which two trees differ; the sides of a rename stand at two paths. Mutable only by the
 * search for renames.
 */
final class TreeChange {

  final byte[] path;
  final int oldMode;
  final ObjectId oldId;
  final int mode;
  final ObjectId id;

  /** The deleted path that this added path came from; null if it is no rename. */
  TreeChange source;

  /** Similarity of a rename in git's units, 60,000 for the same content. */
  int score;

  /** True for a deleted path that an added one took over. */
  boolean taken;

  TreeChange(byte[] path, int oldMode, ObjectId oldId, int mode, ObjectId id) {
    this.path = path;
    this.oldMode = oldMode;
    this.oldId = oldId;
    this.mode = mode;
    this.id = id;
  }

  boolean isAdd() {
    return oldId == null;
  }

  boolean isDelete() {
    return id == null;
  }
}
