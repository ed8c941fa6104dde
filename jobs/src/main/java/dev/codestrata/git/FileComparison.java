package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/** Makes a file change of two sides: what happened to the path, its sizes and its lines. */
final class FileComparison {

  private static final FileText NOTHING = FileText.of(new byte[0]);

  private final ObjectSource objects;
  private final CommitReadOptions options;
  private final LineDiff lineDiff = new LineDiff();

  FileComparison(ObjectSource objects, CommitReadOptions options) {
    this.objects = objects;
    this.options = options;
  }

  FileChange compare(String commitId, String path, TreeChange change) {
    TreeChange before = change.source == null ? change : change.source;
    ObjectId oldId = before.oldId;
    int oldMode = before.oldMode;
    ObjectId id = change.id;
    Lines lines = options.lines() ? lines(oldMode, oldId, change.mode, id) : Lines.UNKNOWN;
    return new FileChange(
        commitId,
        path,
        change.source == null ? null : GitText.path(before.path),
        kind(change),
        change.source == null ? null : change.score * 100 / 60_000,
        lines.additions,
        lines.deletions,
        lines.hunks,
        id == null ? null : id.name(),
        oldId == null ? null : oldId.name(),
        lines.binary,
        id == null ? null : TreeCursor.modeText(change.mode),
        oldId == null ? null : TreeCursor.modeText(oldMode),
        options.sizes() ? size(change.mode, id) : null,
        options.sizes() ? size(oldMode, oldId) : null);
  }

  private static String kind(TreeChange change) {
    if (change.source != null) {
      return FileChange.RENAME;
    }
    if (change.isAdd()) {
      return FileChange.ADD;
    }
    return change.isDelete() ? FileChange.DELETE : FileChange.MODIFY;
  }

  private Long size(int mode, ObjectId id) {
    return id == null || mode == TreeCursor.SUBMODULE ? null : Long.valueOf(objects.size(id));
  }

  private Lines lines(int oldMode, ObjectId oldId, int mode, ObjectId id) {
    FileText before = text(oldMode, oldId);
    FileText after = id != null && id.equals(oldId) ? before : text(mode, id);
    if (before.isBinary() || after.isBinary()) {
      return Lines.BINARY;
    }
    if (before == after) {
      return Lines.NONE;
    }
    if (before.isTooLarge() || after.isTooLarge()) {
      return Lines.UNKNOWN;
    }
    LineDiff.Result result = lineDiff.diff(before, after, options.hunks());
    return new Lines((long) result.additions(), (long) result.deletions(), result.hunks(), false);
  }

  private FileText text(int mode, ObjectId id) {
    if (id == null) {
      return NOTHING;
    }
    if (mode == TreeCursor.SUBMODULE) {
      // What git compares where a path is a commit of another repository.
      return FileText.of(("Subproject commit " + id.name() + "\n").getBytes(US_ASCII));
    }
    return objects.text(id, options.maxBlobBytes());
  }

  private record Lines(Long additions, Long deletions, List<Hunk> hunks, boolean binary) {
    static final Lines UNKNOWN = new Lines(null, null, List.of(), false);
    static final Lines BINARY = new Lines(null, null, List.of(), true);
    static final Lines NONE = new Lines(0L, 0L, List.of(), false);
  }
}
