package dev.codestrata.tables;

/** How one file depends on another. */
public enum LinkKind implements ClosedValue {
  /** Imports or includes it. */
  IMPORT("import", "imports or includes it"),

  /** Calls what it defines. */
  CALL("call", "calls what it defines"),

  /** Extends or implements what it defines. */
  INHERIT("inherit", "extends or implements what it defines");

  private final String value;
  private final String description;

  LinkKind(String value, String description) {
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
