package dev.codestrata.source.definitions;

import dev.codestrata.source.syntax.ParsedSource;
import java.util.List;

/** Finds what a parsed file imports. Thread-safe. */
public final class Imports {
  private Imports() {}

  /** The imports in document order; empty for a language without outline rules. */
  public static List<Import> of(ParsedSource source) {
    return source.outline().imports().stream()
        .map(
            imported ->
                new Import(
                    imported.target(),
                    imported.kind(),
                    source.text().lineOfByte(imported.startByte()),
                    imported.startByte()))
        .toList();
  }
}
