package dev.codestrata.git;

/**
 * A trailer line of a commit message, as {@code git interpret-trailers} finds it.
 *
 * @param key the word before the separator, as written
 * @param value the rest, unfolded and trimmed
 */
public record Trailer(String key, String value) {}
