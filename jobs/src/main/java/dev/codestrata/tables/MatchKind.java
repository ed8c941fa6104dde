package dev.codestrata.tables;

/** How two patterns are alike. */
public enum MatchKind implements ClosedValue {
  /** The same text. */
  EXACT("exact", "the same text"),

  /** The same after renaming of identifiers. */
  RENAMED("renamed", "the same after renaming of identifiers"),

  /** Nearly the same tokens. */
  NEAR("near", "nearly the same tokens"),

  /** Close in the embedding space. */
  SEMANTIC("semantic", "close in the embedding space");

  private final String value;
  private final String description;

  MatchKind(String value, String description) {
    this.value = value;
    this.description = description;
  }

  @Override
  public String value() {
    return value;
  }

  @Override
  public String description() {
    return description;
  }
}
