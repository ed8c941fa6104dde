package dev.codestrata.git;

/**
 * What of a remote repository is wanted.
 *
 * @param url the remote; may hold secrets
 * @param repositoryId the folder of its mirror
 * @param strategy how much history; null to choose: all of the default branch, but only the head of
 *     a repository that turns out larger than {@code shallowAboveBytes}, and everything where a
 *     commit is asked for; what a mirror holds already stays
 * @param branch short name of a branch that is wanted besides the default branch; null for none
 * @param commit a commit that may be anywhere; null for none
 * @param shallowAboveBytes see {@code strategy}
 * @param options how it is fetched
 */
public record MirrorRequest(
    String url,
    String repositoryId,
    MirrorStrategy strategy,
    String branch,
    String commit,
    long shallowAboveBytes,
    MirrorOptions options) {

  /** All history of the default branch, whatever its size. */
  public static MirrorRequest of(String url, String repositoryId, MirrorOptions options) {
    return new MirrorRequest(
        url, repositoryId, MirrorStrategy.DEEP, null, null, Long.MAX_VALUE, options);
  }

  MirrorRequest with(MirrorStrategy other) {
    return new MirrorRequest(url, repositoryId, other, branch, commit, shallowAboveBytes, options);
  }
}
