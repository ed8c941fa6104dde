package dev.codestrata.source.syntax.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Parses Java by JavaParser at the newest language level that it checks completely. Thread-safe.
 */
public final class JavaGrammar {
  private JavaGrammar() {}

  /**
   * Parses a compilation unit; what is malformed is in the result's problems, beside a partial
   * unit.
   *
   * @throws StackOverflowError when the text nests too deeply for the thread's stack
   */
  public static ParseResult<CompilationUnit> parse(String text) {
    return new JavaParser(configuration()).parse(text);
  }

  /**
   * Parses a compilation unit; empty when the time is over before the end.
   *
   * @throws StackOverflowError when the text nests too deeply to be parsed
   */
  public static Optional<ParseResult<CompilationUnit>> parse(String text, Duration timeout) {
    return BoundedParse.parse(text, timeout);
  }

  /** The number of levels of a tree, found without recursion. */
  public static int depth(Node root) {
    Deque<Node> level = new ArrayDeque<>();
    Deque<Node> next = new ArrayDeque<>();
    level.add(root);
    int depth = 0;
    while (!level.isEmpty()) {
      depth++;
      for (Node node : level) {
        next.addAll(node.getChildNodes());
      }
      level.clear();
      Deque<Node> empty = level;
      level = next;
      next = empty;
    }
    return depth;
  }

  /**
   * Tokens are kept, since JavaParser takes the places of nodes from them.
   *
   * <p>A parser changes its configuration while it runs, so that each has its own.
   */
  private static ParserConfiguration configuration() {
    return new ParserConfiguration()
        .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
        .setLexicalPreservationEnabled(false)
        .setAttributeComments(false)
        .setDetectOriginalLineSeparator(false)
        .setTabSize(1);
  }
}
