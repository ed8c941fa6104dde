package dev.codestrata.source.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What generators write into the first or last lines of the files that they make, for files of
 * certain extensions: the cases of GitHub's Linguist ({@code generated.rb}) and some more, as
 * {@code path-kinds.yml} holds them. Immutable.
 */
final class GeneratedMarks {
  /** What an extension's files show where a program wrote them. */
  private record Mark(
      Set<String> extensions,
      boolean byExtension,
      int first,
      int last,
      List<LinePattern> patterns) {

    boolean occurs(String content) {
      Sample sample =
          new Sample(first > 0 ? TextEnds.first(content, first) : TextEnds.last(content, last));
      return patterns.stream().anyMatch(pattern -> pattern.occurs(sample));
    }
  }

  private final List<Mark> marks;
  private final Set<String> extensions = new HashSet<>();

  GeneratedMarks(Object data) {
    marks =
        LanguageData.list("generated_marks", data).stream()
            .map(entry -> mark(LanguageData.map("generated_marks", entry)))
            .toList();
    marks.forEach(mark -> extensions.addAll(mark.extensions()));
  }

  private static Mark mark(Map<String, Object> entry) {
    LanguageData.onlyKeys(
        "generated_marks",
        entry,
        Set.of("extensions", "by_extension", "first", "last", "patterns"));
    return new Mark(
        Set.copyOf(LanguageData.strings("generated_marks", entry.get("extensions"))),
        Boolean.TRUE.equals(entry.get("by_extension")),
        lines(entry.get("first")),
        lines(entry.get("last")),
        LanguageData.strings("generated_marks", entry.get("patterns")).stream()
            .map(LinePattern::new)
            .toList());
  }

  private static int lines(Object value) {
    return value == null ? 0 : (Integer) value;
  }

  /**
   * @param extension lower-case, with the dot
   */
  boolean occur(String extension, String content) {
    if (!extensions.contains(extension)) {
      return false;
    }
    return marks.stream()
        .anyMatch(mark -> mark.extensions().contains(extension) && mark.occurs(content));
  }

  /** Whether a mark occurs that says so for any file of the language, whatever its extension. */
  boolean occurIn(Language language, String content) {
    return marks.stream()
        .anyMatch(
            mark ->
                !mark.byExtension()
                    && language.extensions().stream().anyMatch(mark.extensions()::contains)
                    && mark.occurs(content));
  }
}
