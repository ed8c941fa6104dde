package dev.codestrata.source.language;

import java.util.List;
import java.util.Optional;

/**
 * A language as GitHub names it, with what its texts are recognised by and how they are read.
 *
 * @param name the name in tables, such as {@code C++}
 * @param id the lower-case name in identifiers and folders, such as {@code cpp}
 * @param kind what its texts are for
 * @param group the language under which it is counted; itself when it stands alone
 * @param aliases further names, lower-case, as used by modelines and highlighters
 * @param extensions suffixes of file names with the dot, lower-case; the longest that fits wins
 * @param fileNames whole file names
 * @param interpreters programs named by a shebang
 * @param lexis comments, strings and keywords
 * @param grammar the class of its tree-sitter grammar
 */
public record Language(
    String name,
    String id,
    Kind kind,
    String group,
    List<String> aliases,
    List<String> extensions,
    List<String> fileNames,
    List<String> interpreters,
    Lexis lexis,
    Optional<String> grammar) {

  /** What texts of a language are for, as GitHub divides them. */
  public enum Kind {
    PROGRAMMING,
    MARKUP,
    DATA,
    PROSE
  }

  public Language {
    aliases = List.copyOf(aliases);
    extensions = List.copyOf(extensions);
    fileNames = List.copyOf(fileNames);
    interpreters = List.copyOf(interpreters);
  }
}
