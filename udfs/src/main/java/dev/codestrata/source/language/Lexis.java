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
 * @param nestedComments whether a block comment may hold another
 * @param strings string and character literals
 * @param regexLiterals whether {@code /.../} is a literal where a value may stand
 * @param keywords reserved words; empty when unknown
 */
public record Lexis(
    List<String> lineComments,
    boolean spacedComments,
    List<Block> blockComments,
    boolean nestedComments,
    List<StringLiteral> strings,
    boolean regexLiterals,
    Set<String> keywords) {

  /**
   * A block comment.
   *
   * @param atLineStart whether it only counts at the start of a line, as Ruby's {@code =begin}
   */
  public record Block(String start, String end, boolean atLineStart) {}

  /**
   * A string literal.
   *
   * @param escape what keeps the next character from ending it, or, when it begins with the end
   *     delimiter, stands for that delimiter; empty when nothing does
   * @param multiline whether it may hold a newline
   * @param docstring whether it is documentation when it stands alone as a statement, as in Python
   * @param character whether it holds one character, so that a lone delimiter is something else
   */
  public record StringLiteral(
      String start,
      String end,
      String escape,
      boolean multiline,
      boolean docstring,
      boolean character) {}

  public Lexis {
    lineComments = List.copyOf(lineComments);
    blockComments = List.copyOf(blockComments);
    strings = List.copyOf(strings);
    keywords = Set.copyOf(keywords);
  }
}
