package dev.codestrata.source.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMetricsTest {

  private static CodeMetrics plain(String language, String text) {
    return CodeMetrics.measure(Languages.byName(language).orElseThrow(), text, null);
  }

  private static CodeMetrics parsed(String name, String text) throws Exception {
    Language language = Languages.byName(name).orElseThrow();
    try (ParsedSource source = SourceParsers.parse(language, text)) {
      return CodeMetrics.measure(language, text, source);
    }
  }

  private static void assertLines(CodeMetrics metrics, int code, int comments, int blank) {
    assertThat(new int[] {metrics.codeLines(), metrics.commentLines(), metrics.blankLines()})
        .containsExactly(code, comments, blank);
    assertThat(metrics.lines()).isEqualTo(code + comments + blank);
  }

  @Test
  void stringsThatLookLikeCommentsAreCode() {
    assertLines(
        plain("Java", "String a = \"// no /* no\";\nint b; // yes\n/* c\n\n */\n"), 2, 3, 0);
    assertLines(plain("C", "char a = '\"'; /* x */\n// b\n"), 1, 1, 0);
    assertLines(plain("Go", "a := `\n// no\n`\n"), 3, 0, 0);
    assertLines(plain("JavaScript", "a = /[/*]/;\nb = c / d; // e\n"), 2, 0, 0);
  }

  @Test
  void docstringsAreComments() {
    assertLines(
        plain(
            "Python", "\"\"\"Doc.\n\nMore.\n\"\"\"\n\nx = \"\"\"no\n# no\n\"\"\"\nf(\n'''no''')\n"),
        5,
        4,
        1);
  }

  @Test
  void nestedCommentsEndWhereTheLanguageSays() {
    String text = "/* a /* b */\nc\n*/\nd\n";
    assertLines(plain("Rust", text), 1, 3, 0);
    assertLines(plain("C", text), 3, 1, 0);
  }

  @Test
  void otherCommentStyles() {
    assertLines(plain("Ruby", "=begin\nx\n=end\na = 1 # b\n"), 1, 3, 0);
    assertLines(plain("Shell", "#!/bin/sh\necho $# \"#no\"\n# yes\n"), 2, 1, 0);
    assertLines(plain("SQL", "-- a\nselect '--' /* b */;\n"), 1, 1, 0);
    assertLines(plain("HTML", "<!-- a\nb -->\n<p>c</p>\n"), 1, 2, 0);
    assertLines(plain("Rust", "fn f<'a>(x: &'a str) {} // b\n"), 1, 0, 0);
  }

  @Test
  void heredocsAreStringsUntilTheirWord() {
    assertLines(plain("Shell", "cat <<-'END' <<X | wc\n# no\n\n\tEND\n'\nX\n# yes\n"), 6, 1, 0);
    assertLines(plain("Ruby", "a = <<~SQL.strip\n  -- it's # no\nSQL\nb <<c # yes\n"), 4, 0, 0);
    assertLines(plain("PHP", "<?php\n$a = <<<EOT\n// no\n  EOT;\n// yes\n"), 4, 1, 0);
    assertLines(plain("Perl", "print << \"A\";\n# no\nA\n$x = 1 << 2; # b\n# yes\n"), 4, 1, 0);
    assertLines(plain("Shell", "cat <<END\n# a comment, since the word is missing\n"), 1, 1, 0);
  }

  @Test
  void rawStringsEndWithTheirOwnDelimiter() {
    assertLines(plain("C++", "a = R\"x(/* )\" \n// no\n)x\"; // y\n// yes\n"), 3, 1, 0);
    assertLines(plain("Rust", "a = r###\"\"##\n// no\n\"###;\n// yes\n"), 3, 1, 0);
    assertLines(plain("Lua", "a = [==[ ]]\n-- no\n]==]\n--[=[ b\n]=]\n"), 3, 2, 0);
    assertLines(plain("F#", "let a = @\"\\\"\n// yes\n"), 1, 1, 0);
    assertLines(plain("C", "a = \"x\\\r\n// no\";\r\n"), 2, 0, 0);
  }

  @Test
  void onlyTheCommentsThatNestDo() {
    assertLines(plain("D", "/* /* */ a;\n/+ /+ +/ b\n+/\n"), 1, 2, 0);
    assertLines(plain("Haskell", "{- {- -}\n-}\nf = 1 -- c\n"), 1, 2, 0);
  }

  @Test
  void embeddedPartsAreReadInTheirOwnLanguage() {
    assertLines(
        plain(
            "HTML",
            "<SCRIPT type=\"module\">\n// yes\nlet a = '// no <!--';\n</script>\n<style>\n/* c\n\n*/\n</style>\n<!-- d -->\n// no\n"),
        6,
        5,
        0);
    assertLines(
        plain("Vue", "<template>\n<p>// no</p>\n</template>\n<script>\n/* unclosed"), 4, 1, 0);
  }

  @Test
  void anEmptyTextHasNothing() {
    CodeMetrics empty = plain("Java", "");
    assertLines(empty, 0, 0, 0);
    assertThat(empty.charactersPerToken()).isNull();
    assertThat(empty.commentFraction()).isZero();
    assertThat(empty.functions()).isNull();
  }

  @Test
  void measuresTheShapeOfTheText() {
    CodeMetrics metrics = plain("Python", "ab = 12\r\nab = 12\nxyz\n}\n");
    assertThat(metrics.maxLineLength()).isEqualTo(7);
    assertThat(metrics.avgLineLength()).isEqualTo(18 / 4.0);
    assertThat(metrics.alphabeticFraction()).isCloseTo(7 / 23.0, within(1e-9));
    assertThat(metrics.alphanumericFraction()).isCloseTo(11 / 23.0, within(1e-9));
    assertThat(metrics.repeatedLineFraction()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(metrics.charactersPerToken()).isCloseTo(14 / 8.0, within(1e-9));
    assertThat(metrics.hasNoKeywords()).isTrue();
    assertThat(metrics.hasFewAssignments()).isTrue();
  }

  @Test
  void countsAssignmentsNotComparisons() {
    assertThat(plain("C", "a=1;b+=2;c=3;d=4;e<<=1;").hasFewAssignments()).isFalse();
    assertThat(plain("C", "a=1;b==2;c<=3;d!=4;e>=1;f=2;").hasFewAssignments()).isTrue();
  }

  @Test
  void findsEncodedData() {
    String base64 = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0";
    assertThat(plain("Python", "a = '" + base64 + "'\n").longestEncodedRun())
        .isEqualTo(base64.length());
    assertThat(plain("Text", base64 + "\n" + base64 + "\nMDE=\n").longestEncodedRun())
        .isEqualTo(2 * base64.length() + 4);
    assertThat(plain("C", "{0x12, 0x34, 0xab, 0xcd, 0x12, 0x34, 0xab, 0xcd}").longestEncodedRun())
        .isEqualTo(46);
    assertThat(plain("Java", "import org.apache.commons.lang3.StringUtils;").longestEncodedRun())
        .isZero();
    assertThat(plain("Text", "=".repeat(100)).longestEncodedRun()).isZero();
  }

  @Test
  void visibleTextIsThatOfHtml() {
    assertThat(plain("HTML", "<p>abcd</p><script>var x;</script>").visibleTextFraction())
        .isCloseTo(4 / 34.0, within(1e-9));
    assertThat(plain("Java", "class A {}").visibleTextFraction()).isNull();
  }

  private static final String JAVA =
      """
      class A {
        int f(int a, boolean b) {
          if (a > 0 && b || a < -5) {          // cyclomatic 3, cognitive 1 + 2
            for (int i = 0; i < a; i++) {      // 1, 2
              while (b) { a--; }               // 1, 3
            }
          } else if (a == 0) {                 // 1, 1
            return b ? 1 : 2;                  // 1, 2
          } else {                             // 0, 1
            switch (a) { case 1: case 2: break; default: }  // 2, 2
          }
          Runnable r = () -> { if (b) { } };   // 1, 2
          try { } catch (Exception e) { }      // 1, 1
          return 0;
        }
        abstract void g();
      }
      """;

  @Test
  void measuresJava() throws Exception {
    CodeMetrics metrics = parsed("Java", JAVA);
    assertThat(metrics.functions()).isEqualTo(2);
    assertThat(metrics.classes()).isEqualTo(1);
    assertThat(metrics.cyclomaticComplexity()).isEqualTo(2 + 11);
    assertThat(metrics.cognitiveComplexity()).isEqualTo(3 + 2 + 3 + 1 + 2 + 1 + 2 + 2 + 1);
    assertThat(metrics.maxNesting()).isEqualTo(3);
    assertThat(metrics.parseErrors()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u00a7',
      value = {
        "Python § def f(a, b):\\n  if a and b and c:\\n    for x in a:\\n      pass\\n  elif b:\\n    pass\\n  else:\\n    pass\\n § 1 § 6 § 6 § 2",
        "Python § def f(a):\\n  def g():\\n    if a: pass\\n  return [x for x in a if x]\\n § 2 § 5 § 2 § 1",
        "C § int f(int a) { if (a) { while (a) a--; } else if (a > 1 || a < 2) { goto end; } end: return a ? 1 : 2; } § 1 § 6 § 7 § 2",
        "Go § package a\\nfunc f(a int) { if a > 0 { for { } } else if a < 0 { } else { }; switch a { case 1: case 2: default: } } § 1 § 6 § 6 § 2"
      })
  void measuresOtherLanguages(
      String language, String text, int functions, int cyclomatic, int cognitive, int nesting)
      throws Exception {
    CodeMetrics metrics = parsed(language, text.replace("\\n", "\n"));
    assertThat(metrics.parseErrors()).isZero();
    assertThat(metrics.functions()).isEqualTo(functions);
    assertThat(metrics.cyclomaticComplexity()).isEqualTo(cyclomatic);
    assertThat(metrics.cognitiveComplexity()).isEqualTo(cognitive);
    assertThat(metrics.maxNesting()).isEqualTo(nesting);
  }

  @Test
  void halsteadsMeasuresAreThoseComputedByHand() throws Exception {
    // = + ; are three operators, a b c three operands.
    CodeMetrics sum = plain("C", "a = b + c; // d");
    assertThat(sum.halsteadVolume()).isCloseTo(6 * log2(6), within(1e-9));
    assertThat(sum.halsteadDifficulty()).isCloseTo(3 / 2.0 * (3 / 3.0), within(1e-9));
    assertThat(sum.halsteadEffort()).isCloseTo(1.5 * 6 * log2(6), within(1e-9));
    assertThat(sum.maintainability()).as("needs a tree").isNull();
    CodeMetrics branch = plain("Python", "if (x): return f(x)[1]\n");
    // operators: if ( : return ( [ ; operands: x f x 1
    assertThat(branch.halsteadVolume()).isCloseTo(10 * log2(5 + 3), within(1e-9));
    assertThat(branch.halsteadDifficulty()).isCloseTo(5 / 2.0 * (4 / 3.0), within(1e-9));
    assertThat(plain("JSON", "{}").halsteadVolume()).isNull();
    assertThat(plain("C", "").halsteadVolume()).isZero();
  }

  @Test
  void maintainabilityIsThatOfItsFormula() throws Exception {
    CodeMetrics metrics = parsed("C", "int f(int a) {\n  return a ? 1 : 2;\n}\n");
    double expected =
        (171 - 5.2 * Math.log(metrics.halsteadVolume()) - 0.23 * 2 - 16.2 * Math.log(3))
            * 100
            / 171;
    assertThat(metrics.maintainability()).isCloseTo(expected, within(1e-9));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
