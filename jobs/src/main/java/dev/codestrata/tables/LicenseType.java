package dev.codestrata.tables;

/** What kind of duties a licence brings. */
public enum LicenseType implements ClosedValue {
  /** Attribution at most. */
  PERMISSIVE("permissive", "attribution at most"),

  /** Share changes to the same files or library. */
  WEAK_COPYLEFT("weak_copyleft", "share changes to the same files or library"),

  /** Share the whole derived work. */
  STRONG_COPYLEFT("strong_copyleft", "share the whole derived work"),

  /** No right to reuse is granted by the licence text. */
  PROPRIETARY("proprietary", "no right to reuse is granted by the licence text"),

  /** No licence was found. */
  NO_LICENSE("no_license", "no licence was found");

  private final String value;
  private final String description;

  LicenseType(String value, String description) {
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
