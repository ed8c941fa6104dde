package dev.codestrata.tables;

/** What near duplicates are compared. */
public enum DuplicateUnit implements ClosedValue {
  /** Whole files: ids are blob_id. */
  FILE("file", "whole files: ids are blob_id"),

  /** Definitions: ids are definition_id. */
  DEFINITION("definition", "definitions: ids are definition_id");

  private final String value;
  private final String description;

  DuplicateUnit(String value, String description) {
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
