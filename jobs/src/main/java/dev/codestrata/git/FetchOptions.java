package dev.codestrata.git;

import java.util.List;

/**
 * What to fetch.
 *
 * @param refspecs as git writes them, such as {@code +refs/heads/*:refs/heads/*}; local references
 *     that match a right side and that the remote does not have are removed
 * @param depth commits of each history; 0: all; {@link #UNSHALLOW}: all, also where less is there
 * @param followTags whether tags come along that lead to what is there after the fetch
 * @param maxBytes a larger pack ends the fetch without harm, see {@link FetchOutcome#tooLarge}; 0:
 *     only the limits hold
 * @param access rules, limits and credentials
 */
public record FetchOptions(
    List<String> refspecs, int depth, boolean followTags, long maxBytes, RemoteAccess access) {

  /** Stands among the refspecs for the branch that the remote's HEAD names. */
  public static final String DEFAULT_BRANCH = "HEAD";

  /** Completes what was fetched with a depth before. */
  public static final int UNSHALLOW = Integer.MAX_VALUE;

  /** All branches and all tags. */
  public static final List<String> BRANCHES_AND_TAGS =
      List.of("+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*");

  public FetchOptions {
    refspecs = List.copyOf(refspecs);
    if (depth < 0 || maxBytes < 0) {
      throw new IllegalArgumentException(
          "neither depth nor bytes can be negative: " + depth + ", " + maxBytes);
    }
  }

  /** What the refspecs name and nothing else, of any size that the limits allow. */
  public FetchOptions(List<String> refspecs, int depth, RemoteAccess access) {
    this(refspecs, depth, false, 0, access);
  }
}
