package dev.codestrata.source.syntax;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.treesitter.SyntaxTree;
import dev.codestrata.source.syntax.treesitter.Tree;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.List;

/** A text parsed by a tree-sitter grammar. */
public final class TreeSitterSource implements ParsedSource {
  private final Language language;
  private final SourceText text;
  private final TokenStream tokens;
  private final Tree tree;
  private SyntaxTree nodes;
  private QueryOutline.Found found;

  TreeSitterSource(Language language, SourceText text, TokenStream tokens, Tree tree) {
    this.language = language;
    this.text = text;
    this.tokens = tokens;
    this.tree = tree;
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
    return found().outline();
  }

  /** The native tree, on which a {@code TreeQuery} runs. */
  public Tree tree() {
    return tree;
  }

  /**
   * All nodes in compact arrays, walked on the first call and kept. The walk costs more than the
   * parse: for a few places in few files, not for every file.
   */
  public SyntaxTree nodes() {
    if (nodes == null) {
      nodes = tree.walk();
    }
    return nodes;
  }

  @Override
  public List<ParseProblem> problems() {
    return found().problems();
  }

  /**
   * The matches of other parts, in document order. Asked for before outline and problems, all come
   * out of one pass over the tree; else this is a second one.
   */
  public List<TreeQuery.Match> matches(QueryParts parts) {
    if (found != null) {
      return parts.alone().matches(tree);
    }
    found = QueryOutline.in(language, text, tree, parts);
    return found.others();
  }

  /** Outline and problems come out of one pass of one query. */
  private QueryOutline.Found found() {
    if (found == null) {
      found = QueryOutline.in(language, text, tree);
    }
    return found;
  }

  @Override
  public void close() {
    tree.close();
  }
}
