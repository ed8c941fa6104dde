package dev.codestrata.structure;

import dev.codestrata.tables.LinkKind;

/**
 * One file depends on another of its repository.
 *
 * @param count number of places
 * @param isDeclaration whether all places only say that the target is a part, as {@code mod} of
 *     Rust
 * @param confidence 0 to 1
 * @param firstLine line of the first place, from 1
 */
public record FileLink(
    String path,
    String target,
    LinkKind kind,
    int count,
    boolean isDeclaration,
    double confidence,
    int firstLine) {}
