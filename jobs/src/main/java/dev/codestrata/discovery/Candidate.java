package dev.codestrata.discovery;

import java.io.Serializable;

/**
 * A repository that somebody asked for.
 *
 * @param repositoryId UUID of the canonical URL
 * @param canonicalUrl the URL that identifies the repository; never holds credentials
 * @param cloneUrl the URL or path that it is read from; may hold credentials, so it is never
 *     written
 * @param fullName {@code owner/name}; for a local directory its last two names
 * @param branch the branch to read; null for the default branch
 * @param commit the commit to read; null for the branch's tip
 * @param priority as given in a list; null if none
 */
public record Candidate(
    String repositoryId,
    String canonicalUrl,
    String cloneUrl,
    String fullName,
    String branch,
    String commit,
    Double priority)
    implements Serializable {

  /** Without the URL that may hold credentials: records end up in messages. */
  @Override
  public String toString() {
    return "Candidate[" + canonicalUrl + ", branch=" + branch + ", commit=" + commit + "]";
  }

  /** Whether the repository is a directory that is read in place. */
  public boolean isLocal() {
    return cloneUrl.startsWith("file:");
  }
}
