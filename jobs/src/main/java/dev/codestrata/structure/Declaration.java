package dev.codestrata.structure;

/**
 * A definition as the rules on structure see it: the row of the table {@code definitions} without
 * its measures.
 *
 * @param definitionId its id in the lake
 * @param signature its head without body, perhaps cut
 * @param startByte first byte in UTF-8
 * @param endByte byte after the last
 */
public record Declaration(
    String definitionId,
    String kind,
    String name,
    String qualifiedName,
    String signature,
    int startLine,
    int endLine,
    int startByte,
    int endByte) {

  /** Whether it is a class, an interface or another type. */
  public boolean isType() {
    return switch (kind) {
      case "class", "interface", "record", "struct", "trait", "enum", "object", "protocol" -> true;
      default -> false;
    };
  }

  /** Whether it belongs to a type and runs. */
  public boolean isMember() {
    return kind.equals("method") || kind.equals("constructor");
  }

  boolean holds(Declaration other) {
    return startByte <= other.startByte && other.endByte <= endByte && this != other;
  }
}
