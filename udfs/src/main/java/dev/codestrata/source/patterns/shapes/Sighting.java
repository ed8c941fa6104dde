package dev.codestrata.source.patterns.shapes;

/**
 * A place at which an element of a shape was seen.
 *
 * @param from first token, counted without comments
 * @param to the token after the last
 * @param key the names that stand there; two places of one key count once
 */
public record Sighting(int from, int to, String key) {}
