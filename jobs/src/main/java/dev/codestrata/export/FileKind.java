package dev.codestrata.export;

import java.util.Locale;

/** A kind of file that a dataset may leave out. */
public enum FileKind {
  /** Written by a program. */
  GENERATED,
  /** Copied from elsewhere. */
  VENDORED,
  /** Test code or data. */
  TEST,
  /** Documentation. */
  DOCUMENTATION;

  /** Name in configurations. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Column of the view {@code files} that says so. */
  String column() {
    return "is_" + label();
  }
}
