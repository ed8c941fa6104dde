package dev.codestrata.source.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.treesitter.SyntaxTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceParsersTest {
  private static Language language(String name) {
    return Languages.byName(name).orElseThrow();
  }

  @Test
  void parsesTheNewestJava() throws Exception {
    String text =
        """
        sealed interface Shape permits Circle {}
        record Circle(double r) implements Shape {}
        class Area {
          double of(Object o) {
            return switch (o) {
              case Circle(double r) when r > 0 -> r * r;
              case null, default -> 0;
            };
          }
        }
        """;
    try (ParsedSource source = SourceParsers.parse(language("Java"), text)) {
      assertThat(source).isInstanceOf(JavaSource.class);
      assertThat(source.problems()).isEmpty();
    }
  }

  @Test
  void javaSpansCountBytesTabsSurrogatesAndLoneCarriageReturns() throws Exception {
    String text = "class A {\r\t/* ü */ void grüßen() { s = \"🎉\"; }\r\n}\n";
    try (JavaSource source = (JavaSource) SourceParsers.parse(language("Java"), text)) {
      MethodDeclaration method = source.unit().findFirst(MethodDeclaration.class).orElseThrow();
      Span span = source.span(method);
      assertThat(source.text().slice(span)).isEqualTo("void grüßen() { s = \"🎉\"; }");
      assertThat(span.startLine()).isEqualTo(1);
    }
  }

  @Test
  void aMalformedTextGivesProblemsAndATree() throws Exception {
    try (ParsedSource source =
        SourceParsers.parse(language("Java"), "class A {\n  void f( { }\n  int x;\n}\n")) {
      assertThat(source.problems()).isNotEmpty();
      assertThat(source.problems().get(0).span().startLine()).isEqualTo(2);
    }
    try (ParsedSource source = SourceParsers.parse(language("C"), "int f(void) { return 1 }\n")) {
      assertThat(source.problems())
          .containsExactly(new ParseProblem(new Span(22, 22, 1, 1), "missing ;"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Java", "Python", "C", "Go"})
  void refusesWhatIsTooLargeOrTooDeep(String name) {
    Language language = language(name);
    ParseLimits limits = new ParseLimits(1_000, 50, Duration.ofSeconds(10));
    assertThatThrownBy(() -> SourceParsers.parse(language, "ü".repeat(501), limits))
        .isInstanceOf(ParseRefusedException.class)
        .hasMessage("The text has 1,002 bytes or more, over 1,000")
        .extracting("reason")
        .isEqualTo(ParseRefusedException.Reason.TOO_LARGE);
    assertThatThrownBy(() -> SourceParsers.parse(language, "(".repeat(60), limits))
        .isInstanceOf(ParseRefusedException.class)
        .hasMessage("Brackets nest 60 deep, more than 50")
        .extracting("reason")
        .isEqualTo(ParseRefusedException.Reason.TOO_DEEP);
  }

  @Test
  void bracketsInStringsAndCommentsAreNotDepth() throws Exception {
    String text = "s = '" + "(".repeat(300) + "' # " + "[".repeat(300) + "\n";
    try (ParsedSource source = SourceParsers.parse(language("Python"), text)) {
      assertThat(source.problems()).isEmpty();
    }
  }

  @Test
  void refusesJavaThatNestsWithoutBrackets() {
    String text = "class A { String s = " + "\"a\" + ".repeat(20_000) + "\"\"; }";
    assertThatThrownBy(() -> SourceParsers.parse(language("Java"), text))
        .isInstanceOf(ParseRefusedException.class)
        .extracting("reason")
        .isEqualTo(ParseRefusedException.Reason.TOO_DEEP);
  }

  @Test
  void stopsAJavaParseThatLooksAheadForMinutes() throws Exception {
    Language java = Languages.byName("Java").orElseThrow();
    String lambdas =
        "class A { void f() { " + "g(() -> {".repeat(40) + "h();" + "});".repeat(40) + " } }";
    ParseLimits limits = new ParseLimits(1 << 20, 250, Duration.ofMillis(300));

    assertThatThrownBy(() -> SourceParsers.parse(java, lambdas, limits))
        .isInstanceOf(ParseRefusedException.class)
        .hasMessage("Parsing %d bytes of Java took longer than PT0.3S".formatted(lambdas.length()));
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      // The others are idle, and end after their ten seconds.
      if (thread.getName().equals("java-parse")) {
        thread.join(30_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
    try (ParsedSource source = SourceParsers.parse(java, "class B { }")) {
      assertThat(source.problems()).isEmpty();
    }
  }

  @Test
  void stopsATreeSitterParseThatTakesTooLong() {
    String text = "x = [" + "1, ".repeat(300_000) + "]\n";
    ParseLimits limits = new ParseLimits(1 << 20, 250, Duration.ofMillis(1));
    assertThatThrownBy(() -> SourceParsers.parse(language("Python"), text, limits))
        .isInstanceOf(ParseRefusedException.class)
        .hasMessage("Parsing 900007 bytes of Python took longer than PT0.001S");
  }

  @Test
  void refusesALanguageWithoutParser() {
    assertThat(SourceParsers.supports(language("COBOL"))).isFalse();
    assertThatThrownBy(() -> SourceParsers.parse(language("COBOL"), "STOP RUN."))
        .isInstanceOf(ParseRefusedException.class)
        .hasMessage("There is no parser for COBOL");
  }

  @Test
  void walksAllNodesInDocumentOrder() throws Exception {
    try (TreeSitterSource source =
        (TreeSitterSource) SourceParsers.parse(language("Go"), "package a\nvar b = f(c)\n")) {
      SyntaxTree nodes = source.nodes();
      assertThat(nodes.kind(0)).isEqualTo("source_file");
      int call = nodes.ancestor(nodes.covering(20, 21), "call_expression");
      assertThat(source.text().slice(nodes.startByte(call), nodes.endByte(call))).isEqualTo("f(c)");
      int function = nodes.child(call, "function");
      assertThat(nodes.kind(function)).isEqualTo("identifier");
      assertThat(nodes.parent(function)).isEqualTo(call);
      assertThat(nodes.field(nodes.nextSibling(function))).isEqualTo("arguments");
    }
  }

  @Test
  void parsesFromManyThreads() throws Exception {
    List<Thread> threads = new ArrayList<>();
    List<Object> outcomes = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 4; i++) {
      String name = List.of("Java", "Python", "C", "Go").get(i);
      Thread thread =
          new Thread(
              () -> {
                for (int round = 0; round < 50; round++) {
                  try (TreeSitterSource source =
                      SourceParsers.parseTree(language(name), "x", ParseLimits.DEFAULT)) {
                    outcomes.add(source.nodes().size() > 0);
                  } catch (ParseRefusedException e) {
                    outcomes.add(e);
                  }
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(outcomes).hasSize(200).containsOnly(true);
  }

  /**
   * Each tree of this text takes some 20 MB outside the heap, which nothing but closing it gives
   * back.
   */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aClosedTreeGivesItsMemoryBack() throws Exception {
    String text = "def f(a, b):\n    return [a + b, {'k': (a, b)}]\n\n".repeat(15_000);
    Language python = language("Python");
    ParseLimits limits = new ParseLimits(1 << 22, 250, Duration.ofSeconds(60));
    for (int i = 0; i < 3; i++) {
      SourceParsers.parseTree(python, text, limits).close();
    }
    long before = residentBytes();
    for (int i = 0; i < 25; i++) {
      SourceParsers.parseTree(python, text, limits).close();
    }
    assertThat(residentBytes() - before).isLessThan(250L << 20);
  }

  private static long residentBytes() throws IOException {
    String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
    return Long.parseLong(pages) * 4096;
  }
}
