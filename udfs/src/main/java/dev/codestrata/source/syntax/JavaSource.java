package dev.codestrata.source.syntax;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import dev.codestrata.source.language.Language;
import java.util.List;

/** A Java text parsed by JavaParser; comments are in the tokens, not attributed to nodes. */
public final class JavaSource implements ParsedSource {
  private final Language language;
  private final SourceText text;
  private final TokenStream tokens;
  private final CompilationUnit unit;
  private final List<ParseProblem> problems;
  private final JavaLines lines;
  private Outline outline;

  JavaSource(
      Language language,
      SourceText text,
      TokenStream tokens,
      CompilationUnit unit,
      List<ParseProblem> problems,
      JavaLines lines) {
    this.language = language;
    this.text = text;
    this.tokens = tokens;
    this.unit = unit;
    this.problems = List.copyOf(problems);
    this.lines = lines;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public SourceText text() {
    return text;
  }

  @Override
  public TokenStream tokens() {
    return tokens;
  }

  @Override
  public Outline outline() {
    if (outline == null) {
      outline = JavaOutline.of(this);
    }
    return outline;
  }

  /** The syntax tree: partial where {@link #problems()} is not empty. */
  public CompilationUnit unit() {
    return unit;
  }

  @Override
  public List<ParseProblem> problems() {
    return problems;
  }

  /** Where a node stands in the text, without the comment attributed to it. */
  public Span span(Node node) {
    return node.getRange()
        .map(lines::span)
        .orElseThrow(
            () -> new IllegalArgumentException("A node that was not parsed has no place: " + node));
  }

  /** The tree lives on the heap: nothing to free. */
  @Override
  public void close() {}
}
