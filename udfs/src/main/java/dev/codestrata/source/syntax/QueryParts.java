package dev.codestrata.source.syntax;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.treesitter.InvalidQueryException;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a query for one language that {@link TreeSitterSource#matches} finds in the same pass
 * over a tree as the outline. Thread-safe; compile once and keep.
 */
public final class QueryParts {
  private final Language language;
  private final List<TreeQuery.Part> parts;
  private final TreeQuery withOutline;
  private TreeQuery alone;

  private QueryParts(Language language, List<TreeQuery.Part> parts, TreeQuery withOutline) {
    this.language = language;
    this.parts = List.copyOf(parts);
    this.withOutline = withOutline;
  }

  /**
   * Compiles the parts with the outline of the language.
   *
   * @throws InvalidQueryException when a part does not fit the grammar; the message names the part
   * @throws IllegalArgumentException when the language has no grammar
   */
  public static QueryParts compile(Language language, List<TreeQuery.Part> parts)
      throws InvalidQueryException {
    List<TreeQuery.Part> all = new ArrayList<>(QueryOutline.parts(language));
    all.addAll(parts);
    return new QueryParts(language, parts, TreeQuery.compile(language, all));
  }

  TreeQuery withOutline() {
    return withOutline;
  }

  /** For a tree whose outline is found already. */
  synchronized TreeQuery alone() {
    if (alone == null) {
      try {
        alone = TreeQuery.compile(language, parts);
      } catch (InvalidQueryException e) {
        throw new IllegalStateException("Parts that compiled together must compile alone", e);
      }
    }
    return alone;
  }
}
