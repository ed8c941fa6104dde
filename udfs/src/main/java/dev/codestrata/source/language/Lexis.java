package dev.codestrata.source.language;

import java.util.List;
import java.util.Set;

/**
 * How the texts of a language divide into comments, strings and words.
 *
 * @param lineComments what starts a comment up to the end of the line
 * @param spacedComments whether a line comment only starts after white space, as {@code #} in a
 *     shell
 * @param blockComments comments with a start and an end
 * @param strings string and character literals
 * @param heredocs what starts a string that begins on the next line and ends with a word of its
 *     own, such as {@code <<}
 * @param embedded parts in other languages
 * @param regexLiterals whether {@code /.../} is a literal where a value may stand
 * @param keywords reserved words; empty when unknown
 */
public record Lexis(
    List<String> lineComments,
    boolean spacedComments,
    List<Block> blockComments,
    List<StringLiteral> strings,
    List<String> heredocs,
    List<Embedded> embedded,
    boolean regexLiterals,
    Set<String> keywords) {

  /**
   * A block comment.
   *
   * @param atLineStart whether it only counts at the start of a line, as Ruby's {@code =begin}
   * @param nests whether it may hold another of its kind
   */
  public record Block(String start, String end, boolean atLineStart, boolean nests) {}

  /**
   * A part in another language, from the end of the tag that starts it to where the end begins, as
   * the script of an HTML page.
   *
   * @param start how the tag starts, lower-case, such as {@code <script}
   * @param end such as {@code </script}
   * @param language the name of the language
   */
  public record Embedded(String start, String end, String language) {}

  /**
   * A string literal.
   *
   * @param escape what keeps the next character from ending it, or, when it begins with the end
   *     delimiter, stands for that delimiter; empty when nothing does
   * @param multiline whether it may hold a newline
   * @param docstring whether it is documentation when it stands alone as a statement, as in Python
   * @param character whether it holds one character, so that a lone delimiter is something else
   * @param delimited whether a word of its own stands before the last character of the start and
   *     after the first of the end, as in C++ {@code R"word(...)word"}
   */
  public record StringLiteral(
      String start,
      String end,
      String escape,
      boolean multiline,
      boolean docstring,
      boolean character,
      boolean delimited) {}

  public Lexis {
    lineComments = List.copyOf(lineComments);
    blockComments = List.copyOf(blockComments);
    strings = List.copyOf(strings);
    heredocs = List.copyOf(heredocs);
    embedded = List.copyOf(embedded);
    keywords = Set.copyOf(keywords);
  }
}
