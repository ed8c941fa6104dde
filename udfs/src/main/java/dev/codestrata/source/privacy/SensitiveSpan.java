package dev.codestrata.source.privacy;

/**
 * A place that holds a secret or personal data.
 *
 * @param kind what it is, lower-case words joined by {@code _}, such as {@code email}
 * @param startByte first byte of the value, from 0, in UTF-8
 * @param endByte byte after its last
 * @param confidence 0 to 1: of a hundred such finds, how many are the real thing
 */
public record SensitiveSpan(String kind, int startByte, int endByte, double confidence) {}
