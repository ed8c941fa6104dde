package dev.codestrata.source.syntax;

import dev.codestrata.source.language.Language;
import java.util.List;

/** A text with its syntax tree; close it to free what the tree holds. For one thread at a time. */
public sealed interface ParsedSource extends AutoCloseable permits JavaSource, TreeSitterSource {

  Language language();

  SourceText text();

  /** The tokens of the text, which were needed to check the limits and so cost nothing more. */
  TokenStream tokens();

  /** Definitions, imports and control flow, found on the first call and kept. */
  Outline outline();

  /** The places that are not well-formed, in order; empty for a well-formed text. */
  List<ParseProblem> problems();

  /** Frees the tree; a second call does nothing. */
  @Override
  void close();
}
