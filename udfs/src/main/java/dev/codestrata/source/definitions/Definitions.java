package dev.codestrata.source.definitions;

import dev.codestrata.source.fingerprints.TokenHash;
import dev.codestrata.source.metrics.Complexity;
import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceText;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.TokenStream;
import java.util.ArrayList;
import java.util.List;

/** Finds what a parsed file defines. Thread-safe. */
public final class Definitions {
  private Definitions() {}

  /** The definitions in document order; empty for a language without outline rules. */
  public static List<Definition> of(ParsedSource source) {
    Outline outline = source.outline();
    Complexity complexity = Complexity.of(outline);
    List<Definition> definitions = new ArrayList<>(outline.items().size());
    for (int i = 0; i < outline.items().size(); i++) {
      definitions.add(definition(source, outline, complexity, i));
    }
    return definitions;
  }

  private static Definition definition(
      ParsedSource source, Outline outline, Complexity complexity, int index) {
    Outline.Item item = outline.items().get(index);
    SourceText text = source.text();
    Span span = text.span(item.startByte(), item.endByte());
    boolean runs = item.isFunction() && item.bodyByte() >= 0;
    return new Definition(
        kind(outline, index),
        item.name(),
        QualifiedNames.of(source.language(), outline, index),
        signature(source, item),
        Docstrings.of(source, item),
        span.startLine(),
        span.endLine(),
        span.startByte(),
        span.endByte(),
        Parameters.count(source, item),
        runs ? complexity.cyclomatic(index) : null,
        runs ? complexity.maxNesting(index) : null,
        TokenHash.of(
            source.language(),
            source.tokens(),
            text.charOfByte(item.startByte()),
            text.charOfByte(item.endByte())));
  }

  /** A function that stands directly in a class is a method. */
  private static String kind(Outline outline, int index) {
    String kind = outline.items().get(index).kind();
    int parent = outline.parent(index);
    return kind.equals("function")
            && parent >= 0
            && outline.items().get(parent).kind().equals("class")
        ? "method"
        : kind;
  }

  /**
   * The head up to the body, without comments, white space folded; where the body is in the middle,
   * as of a C typedef, without what is in braces.
   */
  private static String signature(ParsedSource source, Outline.Item item) {
    TokenStream tokens = source.tokens();
    SourceText text = source.text();
    int end =
        text.charOfByte(
            item.bodyByte() >= 0
                ? item.bodyByte()
                : item.parametersEndByte() >= 0 && item.kind().equals("macro")
                    ? item.parametersEndByte()
                    : item.endByte());
    StringBuilder signature = new StringBuilder();
    int last = -1;
    int braces = 0;
    for (int i = tokens.firstAt(text.charOfByte(item.headByte()));
        i < tokens.size() && tokens.start(i) < end;
        i++) {
      if (tokens.is(i, "}")) {
        braces--;
        continue;
      }
      braces += tokens.is(i, "{") ? 1 : 0;
      if (tokens.isComment(i) || braces > 0) {
        continue;
      }
      if (last >= 0 && tokens.start(i) > last) {
        signature.append(' ');
      }
      signature.append(tokens.text(i));
      last = tokens.end(i);
    }
    String head = signature.toString().strip();
    return head.endsWith(":") || head.endsWith("{") || head.endsWith(";")
        ? head.substring(0, head.length() - 1).strip()
        : head;
  }
}
