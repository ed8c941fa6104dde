package dev.codestrata.git;

import java.util.List;

/**
 * A file that a commit changed against its only parent (for a root commit, against nothing).
 *
 * @param commitId the commit
 * @param path path after the commit; for a delete, before it
 * @param oldPath path before a rename; null otherwise
 * @param change {@code add}, {@code modify}, {@code delete} or {@code rename}
 * @param similarity for a rename, 0 to 100 as git counts; null otherwise
 * @param additions lines added by histogram diff; null if binary, too large to compare, missing or
 *     not asked for
 * @param deletions lines deleted; null as {@code additions}
 * @param hunks runs of changed lines; empty if binary or not asked for
 * @param blobId content after; null for a delete
 * @param oldBlobId content before; null for an add
 * @param isBinary true if either side has a NUL in its first 8,000 bytes; false where lines were
 *     not asked for
 * @param mode git mode after, such as {@code 100644}; null for a delete
 * @param oldMode git mode before; null for an add
 * @param sizeBytes size after; null for a delete, a submodule and where sizes were not asked for
 * @param oldSizeBytes size before; null for an add, a submodule and where sizes were not asked for
 */
public record FileChange(
    String commitId,
    String path,
    String oldPath,
    String change,
    Integer similarity,
    Long additions,
    Long deletions,
    List<Hunk> hunks,
    String blobId,
    String oldBlobId,
    boolean isBinary,
    String mode,
    String oldMode,
    Long sizeBytes,
    Long oldSizeBytes) {

  /** Value of {@link #change}: the path is new. */
  public static final String ADD = "add";

  /** Value of {@link #change}: content, mode or type changed. */
  public static final String MODIFY = "modify";

  /** Value of {@link #change}: the path is gone. */
  public static final String DELETE = "delete";

  /** Value of {@link #change}: the path changed, with or without its content. */
  public static final String RENAME = "rename";
}
