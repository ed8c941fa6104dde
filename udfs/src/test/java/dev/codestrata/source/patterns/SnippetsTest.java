package dev.codestrata.source.patterns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.syntax.SourceText;
import org.junit.jupiter.api.Test;

class SnippetsTest {

  @Test
  void takesWholeLinesWithoutTheirCommonIndentation() {
    String code = "class A {\n    int f() { // x\n\n      return 1; \n    }\n}\n";

    assertThat(cut(code, "int f", "return 1;")).isEqualTo("int f() { // x\n\n  return 1;");
  }

  @Test
  void isTheSameForEqualCodeAtAnyDepth() {
    assertThat(cut("if (a) {\n  b();\n}\n", "if", "}"))
        .isEqualTo(cut("\t\tif (a) {\r\n\t\t  b();\r\n\t\t}", "if", "}"));
  }

  @Test
  void leavesOutLinesBeyondTheLimit() {
    String code = ("é".repeat(500) + "\n").repeat(10);

    String snippet = cut(code, "é", "\n");

    assertThat(snippet.lines()).hasSize(4).allMatch(line -> line.length() == 500);
    assertThat(snippet.getBytes(UTF_8).length).isLessThanOrEqualTo(Snippets.MAX_BYTES);
  }

  @Test
  void cutsAnEndlessLineBetweenCharacters() {
    String code = "x = '" + "\uD83D\uDE00".repeat(3000) + "';";

    String snippet = cut(code, "x", ";");

    assertThat(snippet.getBytes(UTF_8).length)
        .isBetween(Snippets.MAX_BYTES - 3, Snippets.MAX_BYTES);
    assertThat(snippet).endsWith("\uD83D\uDE00");
  }

  private static String cut(String code, String first, String last) {
    SourceText text = new SourceText(code);
    return Snippets.cut(
        text, text.spanOfChars(code.indexOf(first), code.lastIndexOf(last) + last.length()));
  }
}
