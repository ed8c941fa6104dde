package dev.codestrata.git;

/**
 * An issue or pull request that a message refers to.
 *
 * @param repository {@code owner/name} if the message names one, null for the repository itself
 * @param number its number
 * @param kind {@code closes} after a closing keyword, {@code mentions} otherwise
 */
public record IssueReference(String repository, long number, String kind) {}
