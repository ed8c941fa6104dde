package dev.codestrata.stages;

import dev.codestrata.source.patterns.RuleCatalogue;
import dev.codestrata.source.patterns.UserRules;

/**
 * The version that content-derived rows carry: it changes with the rules and with the analysis
 * around them.
 */
public final class AnalyzerVersion {

  /** Raised when metrics, definitions, imports, licences or the rows made of them change. */
  private static final int ANALYSIS = 2;

  private AnalyzerVersion() {}

  /**
   * Such as {@code 1-3f2a90cc17}: the analysis, then a hash of the rule catalogue with the user's
   * rules.
   */
  public static String current(UserRules rules) {
    return ANALYSIS + "-" + RuleCatalogue.with(rules).catalogueVersion().substring(0, 10);
  }
}
