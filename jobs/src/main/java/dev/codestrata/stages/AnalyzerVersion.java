package dev.codestrata.stages;

import dev.codestrata.source.patterns.RuleCatalogue;
import dev.codestrata.source.patterns.UserRules;
import dev.codestrata.structure.StructureCatalogue;
import dev.codestrata.tables.ContentId;

/**
 * The version that content-derived rows carry: it changes with the rules and with the analysis
 * around them.
 */
public final class AnalyzerVersion {

  /** Raised when metrics, definitions, imports, features, licences or rows made of them change. */
  private static final int ANALYSIS = 3;

  private AnalyzerVersion() {}

  /**
   * Such as {@code 1-3f2a90cc17}: the analysis, then a hash of the rule catalogues with the user's
   * rules, and of those on structure: a repository is complete as one analyzer sees it, not as two
   * do.
   */
  public static String current(UserRules rules) {
    String catalogues =
        RuleCatalogue.with(rules).catalogueVersion() + StructureCatalogue.builtin().version();
    return ANALYSIS + "-" + ContentId.ofText(catalogues).substring(0, 10);
  }
}
