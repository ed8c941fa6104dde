package dev.codestrata.source.definitions;

import dev.codestrata.source.fingerprints.TokenHash;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.metrics.Complexity;
import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceText;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.TokenStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a parsed file defines. Thread-safe. */
public final class Definitions {
  private static final Set<String> TYPES =
      Set.of(
          "class",
          "interface",
          "struct",
          "union",
          "enum",
          "record",
          "trait",
          "object",
          "protocol",
          "extension",
          "given");

  /** What stands between a head and its body. */
  private static final List<String> ENDINGS = List.of("=>", " =", ":", "{", ";", " end");

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
        kind(source.language(), outline, index),
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

  /**
   * A function that stands directly in a type is a method; one with the name of its C++ class its
   * constructor.
   */
  private static String kind(Language language, Outline outline, int index) {
    Outline.Item item = outline.items().get(index);
    int parent = outline.parent(index);
    boolean member =
        item.kind().equals("function")
            && parent >= 0
            && TYPES.contains(outline.items().get(parent).kind());
    if (language.name().equals("C++") && item.kind().equals("function")) {
      String type = member ? outline.items().get(parent).name() : lastOf(item.container());
      member |= item.name().startsWith("~") || item.name().equals(type);
      return item.name().equals(type) ? "constructor" : member ? "method" : "function";
    }
    return member ? "method" : item.kind();
  }

  /** The last name of {@code a::List<T>}, without arguments. */
  private static String lastOf(String container) {
    if (container == null) {
      return null;
    }
    int open = container.indexOf('<');
    String path = open < 0 ? container : container.substring(0, open);
    return path.substring(path.lastIndexOf(':') + 1);
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
    for (int i = afterAttributes(tokens, tokens.firstAt(text.charOfByte(item.headByte())), end);
        i < tokens.size() && tokens.start(i) < end;
        i++) {
      if (item.bodyByte() < 0) {
        if (tokens.is(i, "}")) {
          braces--;
          continue;
        }
        braces += tokens.is(i, "{") ? 1 : 0;
      }
      if (tokens.isComment(i) || braces > 0) {
        continue;
      }
      if (last >= 0 && tokens.start(i) > last) {
        signature.append(' ');
      }
      signature.append(tokens.text(i));
      last = tokens.end(i);
    }
    return withoutEnding(signature.toString().strip());
  }

  /** Annotations and attributes before the first modifier are no part of a signature. */
  private static int afterAttributes(TokenStream tokens, int first, int end) {
    int at = first;
    while (at + 1 < tokens.size() && tokens.start(at) < end) {
      if (tokens.is(at, "@")
          && tokens.kind(at + 1) == TokenStream.Kind.WORD
          && !tokens.is(at + 1, "interface")) {
        at += 2;
        while (at + 1 < tokens.size() && tokens.is(at, ".")) {
          at += 2;
        }
        at = at < tokens.size() && tokens.is(at, "(") ? afterBrackets(tokens, at, end) : at;
      } else if (tokens.is(at, "[")) {
        at = afterBrackets(tokens, at, end);
      } else {
        break;
      }
    }
    return at < tokens.size() && tokens.start(at) < end ? at : first;
  }

  private static int afterBrackets(TokenStream tokens, int open, int end) {
    int depth = 0;
    for (int i = open; i < tokens.size() && tokens.start(i) < end; i++) {
      if (tokens.is(i, "(") || tokens.is(i, "[")) {
        depth++;
      } else if ((tokens.is(i, ")") || tokens.is(i, "]")) && --depth == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private static String withoutEnding(String head) {
    for (String ending : ENDINGS) {
      if (head.endsWith(ending)) {
        return head.substring(0, head.length() - ending.length()).strip();
      }
    }
    return head;
  }
}
