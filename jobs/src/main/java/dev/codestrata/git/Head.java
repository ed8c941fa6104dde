package dev.codestrata.git;

/**
 * Where HEAD points.
 *
 * @param branch full reference name such as {@code refs/heads/main}; null when HEAD is detached
 * @param commitId the commit
 */
public record Head(String branch, String commitId) {}
