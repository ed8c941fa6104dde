package dev.codestrata.source.definitions;

import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceText;
import dev.codestrata.source.syntax.TokenStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The documentation of a definition: a string at the start of its body, else the comments right
 * above it.
 */
final class Docstrings {
  private static final Pattern BLOCK_START = Pattern.compile("^/\\*[*!]*<?");
  private static final Pattern BLOCK_END = Pattern.compile("\\*+/$");
  private static final Pattern LINE_START = Pattern.compile("^(///?!?<?|#+|--+|;+|!+[<>]?|%+)");
  private static final Pattern STAR = Pattern.compile("^\\s*\\*+(?=\\s|$)");
  private static final Pattern PREFIX = Pattern.compile("^[A-Za-z]{0,2}(\"\"\"|'''|\"|')");

  private static final Set<String> BEFORE_HEAD =
      Set.of("type", "typedef", "export", "default", "declare", "const", "let", "var", "async");
  private static final int MOST_TOKENS_OF_ATTRIBUTE = 200;

  private Docstrings() {}

  /** The text without comment marks and common indentation; null when there is none. */
  static String of(ParsedSource source, Outline.Item item) {
    String inside = inBody(source, item);
    return inside != null ? inside : above(source, item);
  }

  private static String inBody(ParsedSource source, Outline.Item item) {
    boolean documentsInside =
        source.language().lexis().strings().stream().anyMatch(string -> string.docstring());
    if (!documentsInside || item.bodyByte() < 0) {
      return null;
    }
    TokenStream tokens = source.tokens();
    int first = tokens.firstAt(source.text().charOfByte(item.bodyByte()));
    if (first == tokens.size()
        || (tokens.kind(first) != TokenStream.Kind.DOCSTRING
            && !isStatement(source, tokens, first))) {
      return null;
    }
    String literal = tokens.text(first);
    java.util.regex.Matcher quote = PREFIX.matcher(literal);
    if (!quote.find()) {
      return null;
    }
    int end = Math.max(quote.end(), literal.length() - quote.group(1).length());
    return tidy(List.of(literal.substring(quote.end(), end).split("\n", -1)));
  }

  /** Whether a string is all there is on its line. */
  private static boolean isStatement(ParsedSource source, TokenStream tokens, int token) {
    if (tokens.kind(token) != TokenStream.Kind.STRING) {
      return false;
    }
    int next = token + 1;
    return next == tokens.size()
        || source.text().text().substring(tokens.end(token), tokens.start(next)).indexOf('\n') >= 0;
  }

  private static String above(ParsedSource source, Outline.Item item) {
    TokenStream tokens = source.tokens();
    SourceText text = source.text();
    String characters = text.text();
    int from = tokens.firstAt(text.charOfByte(item.startByte()));
    int start = text.charOfByte(item.startByte());
    int last = from - 1;
    for (int before = headBefore(tokens, characters, last, start);
        before >= 0;
        before = headBefore(tokens, characters, last, start)) {
      start = tokens.start(before);
      last = before - 1;
    }
    List<String> comments = new ArrayList<>();
    while (last >= 0
        && tokens.kind(last) == TokenStream.Kind.COMMENT
        && newlines(characters, tokens.end(last), start) <= 1
        && startsLine(characters, tokens.start(last))) {
      String comment = tokens.text(last);
      boolean block = comment.startsWith("/*");
      if (block && !comments.isEmpty()) {
        break;
      }
      comments.add(0, comment);
      start = tokens.start(last--);
      if (block) {
        break;
      }
    }
    return comments.isEmpty() ? null : tidy(comments.stream().flatMap(Docstrings::lines).toList());
  }

  /**
   * The first token of what belongs to a definition before its node, or -1: the keyword of a Go
   * type, {@code export const}, an attribute of Rust, the parameters of a C++ template.
   */
  private static int headBefore(TokenStream tokens, String characters, int last, int start) {
    if (last < 0
        || tokens.end(last) > start
        || !characters.substring(tokens.end(last), start).isBlank()) {
      return -1;
    }
    if (tokens.kind(last) == TokenStream.Kind.WORD) {
      return BEFORE_HEAD.contains(tokens.text(last)) ? last : -1;
    }
    String open = tokens.is(last, "]") ? "[" : tokens.is(last, ">") ? "<" : null;
    if (open == null) {
      return -1;
    }
    int depth = 0;
    for (int i = last; i > 0 && i > last - MOST_TOKENS_OF_ATTRIBUTE; i--) {
      if (tokens.is(i, open) && --depth == 0) {
        return tokens.is(i - 1, open.equals("[") ? "#" : "template") ? i - 1 : -1;
      }
      depth += tokens.text(i).equals(tokens.text(last)) ? 1 : 0;
    }
    return -1;
  }

  private static java.util.stream.Stream<String> lines(String comment) {
    if (comment.startsWith("/*")) {
      String inside =
          BLOCK_END.matcher(BLOCK_START.matcher(comment).replaceFirst("")).replaceFirst("");
      return inside.lines().map(line -> STAR.matcher(line).replaceFirst(""));
    }
    // Directives such as //go:noinline are for the compiler.
    return comment.startsWith("//go:")
        ? java.util.stream.Stream.empty()
        : java.util.stream.Stream.of(LINE_START.matcher(comment).replaceFirst(""));
  }

  /**
   * Without common indentation, trailing white space and empty lines at both ends; null when empty.
   */
  private static String tidy(List<String> lines) {
    int indentation = Integer.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        indentation = Math.min(indentation, indentation(lines.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String rest =
          i == 0 ? line.strip() : line.substring(Math.min(indentation, indentation(line)));
      text.append(rest.stripTrailing()).append('\n');
    }
    String tidy = text.toString().strip();
    return tidy.isEmpty() ? null : tidy;
  }

  private static int indentation(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int newlines(String text, int start, int end) {
    int newlines = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n') {
        newlines++;
      } else if (text.charAt(i) > ' ') {
        return Integer.MAX_VALUE;
      }
    }
    return newlines;
  }

  private static boolean startsLine(String text, int position) {
    int before = position - 1;
    while (before >= 0 && text.charAt(before) <= ' ') {
      if (text.charAt(before) == '\n') {
        return true;
      }
      before--;
    }
    return before < 0;
  }
}
