package dev.codestrata.tables;

/** A value of a closed, documented list, as it stands in a text column. */
public interface ClosedValue {

  /** The text in the column. */
  String value();

  /** What it means, for the generated documentation. */
  String description();
}
