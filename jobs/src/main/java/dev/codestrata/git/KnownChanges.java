package dev.codestrata.git;

import java.util.List;
import java.util.Map;

/**
 * What is known about an older commit, so that history before it need not be walked again.
 *
 * @param commitId the commit; it need not be an ancestor, and is no use if it is none
 * @param byPath answers about files at that commit
 */
public record KnownChanges(String commitId, Map<String, List<LastChange>> byPath) {}
