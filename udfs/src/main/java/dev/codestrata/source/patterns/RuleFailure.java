package dev.codestrata.source.patterns;

/**
 * A rule that broke on one text; the other rules' matches of that text stand.
 *
 * @param ruleId the rule that broke
 * @param message what went wrong, in one line
 */
public record RuleFailure(String ruleId, String message) {}
