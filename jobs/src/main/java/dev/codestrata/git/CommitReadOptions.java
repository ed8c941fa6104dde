package dev.codestrata.git;

/**
 * What to compute about commits; everything not asked for is not paid for.
 *
 * @param changes the list of changed files; all below need it
 * @param renames pair deleted and added files as {@code git log -M} does
 * @param lines added and deleted lines and {@code isBinary} of each file
 * @param hunks runs of changed lines; implies {@code lines}
 * @param sizes sizes of both sides of each file
 * @param renameScore least similarity of a rename, in percent
 * @param renameLimit inexact renames are looked for among at most this number squared of pairs
 * @param maxBlobBytes a larger file is not compared line by line: its additions and deletions are
 *     null
 */
public record CommitReadOptions(
    boolean changes,
    boolean renames,
    boolean lines,
    boolean hunks,
    boolean sizes,
    int renameScore,
    int renameLimit,
    int maxBlobBytes) {

  private static final int MAX_BLOB_BYTES = 64 * 1024 * 1024;

  /** The commit objects alone. */
  public static CommitReadOptions factsOnly() {
    return new CommitReadOptions(false, false, false, false, false, 50, 1000, MAX_BLOB_BYTES);
  }

  /** Changed files with renames, lines, hunks and sizes. */
  public static CommitReadOptions everything() {
    return new CommitReadOptions(true, true, true, true, true, 50, 1000, MAX_BLOB_BYTES);
  }

  /** Changed files with renames, without lines, hunks and sizes. */
  public static CommitReadOptions changedPaths() {
    return new CommitReadOptions(true, true, false, false, false, 50, 1000, MAX_BLOB_BYTES);
  }

  /** The same with or without looking for renames. */
  public CommitReadOptions withRenames(boolean wanted) {
    return new CommitReadOptions(
        changes, wanted, lines, hunks, sizes, renameScore, renameLimit, maxBlobBytes);
  }

  /** The same with or without added and deleted lines. */
  public CommitReadOptions withLines(boolean wanted) {
    return new CommitReadOptions(
        changes, renames, wanted, hunks && wanted, sizes, renameScore, renameLimit, maxBlobBytes);
  }

  /** The same with or without hunks. */
  public CommitReadOptions withHunks(boolean wanted) {
    return new CommitReadOptions(
        changes, renames, lines || wanted, wanted, sizes, renameScore, renameLimit, maxBlobBytes);
  }

  /** The same with or without sizes. */
  public CommitReadOptions withSizes(boolean wanted) {
    return new CommitReadOptions(
        changes, renames, lines, hunks, wanted, renameScore, renameLimit, maxBlobBytes);
  }

  /** The same with another limit for comparing files line by line. */
  public CommitReadOptions withMaxBlobBytes(int bytes) {
    return new CommitReadOptions(
        changes, renames, lines, hunks, sizes, renameScore, renameLimit, bytes);
  }
}
