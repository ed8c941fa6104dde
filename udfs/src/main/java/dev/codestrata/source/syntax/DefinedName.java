package dev.codestrata.source.syntax;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.regex.Pattern;

/**
 * The name of a definition as its text has it.
 *
 * @param container the name of what it belongs to where that does not enclose it, or null
 */
record DefinedName(String name, String container) {
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /**
   * Out of the captures {@code @name}, {@code @qualified} (a name after that of its container) or
   * {@code @operator} (a name up to the parameters); null when there is none.
   */
  static DefinedName of(SourceText text, TreeQuery.Match match, Language language) {
    TreeQuery.Capture container = match.first("container");
    String holder =
        container == null ? null : typeName(text.slice(container.startByte(), container.endByte()));
    TreeQuery.Capture own = match.first("name");
    if (own != null) {
      if (language.name().equals("Kotlin")
          && own.endByte() - own.startByte() == 6
          && text.slice(own.startByte(), own.endByte()).equals("object")) {
        // What a companion object without a name is called in Kotlin.
        return named("Companion", holder);
      }
      return named(unquoted(text.slice(own.startByte(), own.endByte())), holder);
    }
    TreeQuery.Capture qualified = match.first("qualified");
    if (qualified != null) {
      return qualified(
          text.slice(qualified.startByte(), qualified.endByte()),
          Separators.of(language).ofMembers());
    }
    TreeQuery.Capture operator = match.first("operator");
    TreeQuery.Capture parameters = match.first("parameters");
    if (operator != null && parameters != null && parameters.startByte() > operator.startByte()) {
      return named(text.slice(operator.startByte(), parameters.startByte()), holder);
    }
    return null;
  }

  /** A property may be named by a string. */
  private static String unquoted(String name) {
    boolean quoted =
        name.length() > 2
            && (name.charAt(0) == '"' || name.charAt(0) == '\'')
            && name.charAt(name.length() - 1) == name.charAt(0);
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  private static DefinedName named(String name, String container) {
    String folded = BLANKS.matcher(name).replaceAll(" ").strip();
    return folded.isEmpty() ? null : new DefinedName(folded, container);
  }

  /** Splits {@code List<T>::Node::next} after the last separator outside brackets. */
  private static DefinedName qualified(String whole, String separator) {
    int depth = 0;
    int split = -1;
    int operator = whole.indexOf("operator");
    int end = operator < 0 ? whole.length() : operator;
    for (int i = 0; i < end; i++) {
      char c = whole.charAt(i);
      depth += c == '<' || c == '(' || c == '[' ? 1 : c == '>' || c == ')' || c == ']' ? -1 : 0;
      if (depth == 0 && whole.startsWith(separator, i)) {
        split = i;
      }
    }
    if (split < 0) {
      return named(whole, null);
    }
    String container = BLANKS.matcher(whole.substring(0, split)).replaceAll("");
    return named(
        whole.substring(split + separator.length()), container.isEmpty() ? null : container);
  }

  /** The name in a type such as {@code *List[T]}. */
  private static String typeName(String type) {
    int start = 0;
    while (start < type.length() && !Character.isJavaIdentifierStart(type.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < type.length() && Character.isJavaIdentifierPart(type.charAt(end))) {
      end++;
    }
    return type.substring(start, end);
  }
}
