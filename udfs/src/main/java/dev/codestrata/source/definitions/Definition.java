package dev.codestrata.source.definitions;

/**
 * A named thing that a file defines, with the columns of the table {@code definitions}.
 *
 * @param kind class, interface, enum, record, annotation, function, method, constructor, struct,
 *     union, typedef, type or macro
 * @param name its own name
 * @param qualifiedName the name with the names of what encloses it, as the language writes it
 * @param signature the head without body, white space folded
 * @param docstring its documentation without comment marks; null when there is none
 * @param startLine first line, 1-based
 * @param endLine last line, inclusive
 * @param startByte first byte in UTF-8
 * @param endByte byte after the last
 * @param parameters number of parameters; null for what takes none
 * @param cyclomaticComplexity one plus decisions; null for what is no function or has no body
 * @param maxNesting deepest nesting of control structures; null likewise
 * @param tokenHash SHA-256 in hex of its tokens, names and literals blinded
 */
public record Definition(
    String kind,
    String name,
    String qualifiedName,
    String signature,
    String docstring,
    int startLine,
    int endLine,
    int startByte,
    int endByte,
    Integer parameters,
    Integer cyclomaticComplexity,
    Integer maxNesting,
    String tokenHash) {}
