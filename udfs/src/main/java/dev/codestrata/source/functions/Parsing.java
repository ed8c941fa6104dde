package dev.codestrata.source.functions;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.metrics.CodeMetrics;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.util.function.Function;

/** Parses for one call, and closes the tree. */
final class Parsing {

  private Parsing() {}

  /** What {@code read} gives for the parsed text; null if the text cannot be parsed. */
  static <T> T of(String languageName, String content, Function<ParsedSource, T> read) {
    Language language = Languages.byName(languageName).orElse(null);
    if (language == null || !SourceParsers.supports(language)) {
      return null;
    }
    try (ParsedSource source = SourceParsers.parse(language, content)) {
      return read.apply(source);
    } catch (ParseRefusedException refused) {
      // A refused text is not known rather than empty: in SQL that is null.
      return null;
    }
  }

  /** The measures of a text, with those of its tree if it can be parsed. */
  static CodeMetrics measure(String languageName, String content) {
    Language language = Languages.byName(languageName).orElse(null);
    if (language == null) {
      return null;
    }
    CodeMetrics ofTree =
        of(languageName, content, source -> CodeMetrics.measure(language, content, source));
    return ofTree != null ? ofTree : CodeMetrics.measure(language, content, null);
  }

  /** The language of a file, or null; a null path has none. */
  static String language(String path, String content) {
    return path == null ? null : Languages.detect(path, content).map(Language::name).orElse(null);
  }
}
