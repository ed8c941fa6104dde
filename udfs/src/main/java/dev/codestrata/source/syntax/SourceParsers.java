package dev.codestrata.source.syntax;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.ParseRefusedException.Reason;
import dev.codestrata.source.syntax.java.JavaGrammar;
import dev.codestrata.source.syntax.treesitter.Grammar;
import dev.codestrata.source.syntax.treesitter.Grammars;
import dev.codestrata.source.syntax.treesitter.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parses texts: Java by JavaParser, every other language with a grammar by tree-sitter.
 * Thread-safe.
 */
public final class SourceParsers {
  /**
   * Levels of a Java tree that a recursive visitor can still walk on a thread of ordinary stack
   * size.
   */
  private static final int MAX_TREE_DEPTH = 1_000;

  private SourceParsers() {}

  /** Whether {@link #parse} can parse the language. */
  public static boolean supports(Language language) {
    return isJava(language) || hasGrammar(language);
  }

  /** Whether {@link #parseTree} can parse the language. */
  public static boolean hasGrammar(Language language) {
    return Grammars.has(language);
  }

  /**
   * Parses with the default limits.
   *
   * @throws ParseRefusedException when the language has no parser or the text exceeds a limit
   */
  public static ParsedSource parse(Language language, String text) throws ParseRefusedException {
    return parse(language, text, ParseLimits.DEFAULT);
  }

  /**
   * Parses a text; a malformed one gives a partial tree and problems.
   *
   * @throws ParseRefusedException when the language has no parser or the text exceeds a limit
   */
  public static ParsedSource parse(Language language, String text, ParseLimits limits)
      throws ParseRefusedException {
    return isJava(language) ? parseJava(language, text, limits) : parseTree(language, text, limits);
  }

  /**
   * Parses by the language's tree-sitter grammar, Java too, for tree-sitter queries.
   *
   * @throws ParseRefusedException when the language has no grammar or the text exceeds a limit
   */
  public static TreeSitterSource parseTree(Language language, String text, ParseLimits limits)
      throws ParseRefusedException {
    Grammar grammar =
        Grammars.of(language)
            .orElseThrow(
                () ->
                    new ParseRefusedException(
                        Reason.NO_PARSER, "There is no parser for " + language.name()));
    SourceText source = admit(text, limits);
    TokenStream tokens = admitTokens(language, text, limits);
    Optional<Tree> tree = grammar.parse(source.utf8(), limits.timeout().toNanos() / 1_000);
    return new TreeSitterSource(
        language, source, tokens, tree.orElseThrow(() -> timedOut(language, source, limits)));
  }

  private static ParseRefusedException timedOut(
      Language language, SourceText source, ParseLimits limits) {
    return new ParseRefusedException(
        Reason.TIMED_OUT,
        "Parsing %d bytes of %s took longer than %s"
            .formatted(source.byteLength(), language.name(), limits.timeout()));
  }

  private static boolean isJava(Language language) {
    return "Java".equals(language.name());
  }

  private static JavaSource parseJava(Language language, String text, ParseLimits limits)
      throws ParseRefusedException {
    SourceText source = admit(text, limits);
    TokenStream tokens = admitTokens(language, text, limits);
    ParseResult<CompilationUnit> result;
    try {
      result =
          JavaGrammar.parse(text, limits.timeout())
              .orElseThrow(() -> timedOut(language, source, limits));
    } catch (StackOverflowError e) {
      throw new ParseRefusedException(
          Reason.TOO_DEEP, "The Java text nests too deeply to be parsed");
    } catch (RuntimeException | AssertionError e) {
      throw new ParseRefusedException(
          Reason.PARSER_FAILED, "JavaParser failed: " + firstLine(e.getMessage()), e);
    }
    CompilationUnit unit =
        result
            .getResult()
            .orElseThrow(
                () ->
                    new ParseRefusedException(
                        Reason.PARSER_FAILED, "JavaParser gave no tree: " + messages(result)));
    int depth = JavaGrammar.depth(unit);
    if (depth > MAX_TREE_DEPTH) {
      throw new ParseRefusedException(
          Reason.TOO_DEEP,
          "The Java tree has %d levels, more than %d".formatted(depth, MAX_TREE_DEPTH));
    }
    JavaLines lines = new JavaLines(source);
    List<ParseProblem> problems =
        result.getProblems().stream()
            .map(problem -> problem(problem, lines))
            .sorted(Comparator.comparingInt(problem -> problem.span().startByte()))
            .toList();
    return new JavaSource(language, source, tokens, unit, problems, lines);
  }

  private static ParseProblem problem(Problem problem, JavaLines lines) {
    Span span =
        problem
            .getLocation()
            .flatMap(range -> range.toRange())
            .map(lines::span)
            .orElseGet(() -> new Span(0, 0, 1, 1));
    return new ParseProblem(span, firstLine(problem.getMessage()));
  }

  private static String messages(ParseResult<?> result) {
    return result.getProblems().stream()
        .map(problem -> firstLine(problem.getMessage()))
        .findFirst()
        .orElse("no reason given");
  }

  private static SourceText admit(String text, ParseLimits limits) throws ParseRefusedException {
    // A character is at least one byte: the bytes of a huge text are not made only to be counted.
    SourceText source = text.length() > limits.maxBytes() ? null : new SourceText(text);
    int bytes = source == null ? text.length() : source.byteLength();
    if (bytes > limits.maxBytes()) {
      throw new ParseRefusedException(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT, "The text has %,d bytes or more, over %,d", bytes, limits.maxBytes()));
    }
    return source;
  }

  private static TokenStream admitTokens(Language language, String text, ParseLimits limits)
      throws ParseRefusedException {
    TokenStream tokens = TokenStream.of(language, text);
    if (tokens.maxDepth() > limits.maxDepth()) {
      throw new ParseRefusedException(
          Reason.TOO_DEEP,
          "Brackets nest %d deep, more than %d".formatted(tokens.maxDepth(), limits.maxDepth()));
    }
    return tokens;
  }

  private static String firstLine(String message) {
    return message == null ? "no message" : message.lines().findFirst().orElse("");
  }
}
