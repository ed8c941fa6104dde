package dev.codestrata.source.functions;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.ParseLimits;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.SourceParsers;
import dev.codestrata.source.syntax.TreeSitterSource;
import dev.codestrata.source.syntax.treesitter.InvalidQueryException;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One captured node of a tree-sitter query.
 *
 * @param match number of the match, from 0
 * @param capture name without {@code @}
 */
record QueryCapture(
    int match, String capture, String text, int startByte, int endByte, int startLine) {

  private record Key(String language, String query) {}

  /** A statement names few queries for many rows; compiling takes longer than running. */
  private static final Map<Key, TreeQuery> COMPILED = new ConcurrentHashMap<>();

  private static final int MOST_COMPILED = 200;

  /**
   * The captures of {@code query}, or null if the text cannot be parsed.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  static List<QueryCapture> of(String languageName, String content, String query) {
    Language language = Languages.byName(languageName).orElse(null);
    if (language == null || !SourceParsers.hasGrammar(language)) {
      return null;
    }
    TreeQuery compiled = compiled(language, query);
    try (TreeSitterSource source =
        SourceParsers.parseTree(language, content, ParseLimits.DEFAULT)) {
      List<QueryCapture> captures = new ArrayList<>();
      int number = 0;
      for (TreeQuery.Match match : compiled.matches(source.tree())) {
        for (TreeQuery.Capture capture : match.captures()) {
          captures.add(
              new QueryCapture(
                  number,
                  capture.name(),
                  source.text().slice(capture.startByte(), capture.endByte()),
                  capture.startByte(),
                  capture.endByte(),
                  source.text().lineOfByte(capture.startByte())));
        }
        number++;
      }
      return captures;
    } catch (ParseRefusedException refused) {
      return null;
    }
  }

  private static TreeQuery compiled(Language language, String query) {
    Key key = new Key(language.name(), query);
    TreeQuery known = COMPILED.get(key);
    if (known != null) {
      return known;
    }
    try {
      TreeQuery compiled = TreeQuery.compile(language, query);
      if (COMPILED.size() < MOST_COMPILED) {
        COMPILED.put(key, compiled);
      }
      return compiled;
    } catch (InvalidQueryException e) {
      throw new IllegalArgumentException("code_query: " + e.getMessage(), e);
    }
  }
}
