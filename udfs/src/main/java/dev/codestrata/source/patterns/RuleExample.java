package dev.codestrata.source.patterns;

/**
 * A sample of code beside a rule.
 *
 * @param path {@code <language>/<rule>/matches/<file>} or {@code .../near-misses/<file>}
 * @param shouldMatch whether the rule must hit it
 * @param content the code, with {@code expect: <rule>} in comments on the lines to be hit
 */
public record RuleExample(String path, boolean shouldMatch, String content) {}
