package dev.codestrata.git;

import java.time.Instant;

/**
 * A branch or tag.
 *
 * @param name full name, such as {@code refs/heads/main}
 * @param kind {@code branch} or {@code tag}
 * @param commitId the commit it leads to, tags peeled; null if it leads to none
 * @param taggedAt time in an annotated tag; null otherwise
 * @param message message of an annotated tag; null otherwise
 */
public record Reference(
    String name, String kind, String commitId, Instant taggedAt, String message) {

  /** Value of {@link #kind} for names under {@code refs/heads/}. */
  public static final String BRANCH = "branch";

  /** Value of {@link #kind} for names under {@code refs/tags/}. */
  public static final String TAG = "tag";
}
