package dev.codestrata.source.functions;

import java.util.List;

/** All functions of this module. */
public final class SqlFunctions {

  private static final List<SqlFunction> ALL =
      List.of(
          new CodeDefinitions(),
          new CodeDiff(),
          new CodeImports(),
          new CodeIsGenerated(),
          new CodeIsVendored(),
          new CodeLanguage(),
          new CodeLicenses(),
          new CodeMetricsFunction(),
          new CodeMinhash(),
          new CodePatterns(),
          new CodeQuery(),
          new CodeRedact(),
          new CodeSecrets(),
          new CodeTokenCount(),
          new CodeTokens(),
          new CommitRationale(),
          new CosineSimilarity(),
          new Jaccard(),
          new TextEmbedding());

  private SqlFunctions() {}

  /** Every function, by name. */
  public static List<SqlFunction> all() {
    return ALL;
  }
}
