package dev.codestrata.source.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.metrics.CodeMetrics;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the text, it is parsed with problems or refused by type: nothing else is ever thrown.
 */
class MalformedSourceTest {
  private static final int ROUNDS = 400;

  private static final Map<String, String> SEEDS =
      Map.of(
          "Java",
          "package a;\nimport b.C;\n/** d */\n@X(1) class A<T> extends B {\n  int f(int a, T... b) throws E {\n    if (a > 0 && b != null) { return a ? 1 : \"ü\\n\".length(); } else { switch (a) { case 1 -> { } default -> throw new E(); } }\n  }\n  record R(int x) { R { } }\n  enum E { P, Q { void m() { } } }\n}\n",
          "Python",
          "import a.b as c\nfrom . import d\n@e\nclass A(B):\n    '''doc'''\n    async def f(self, a=1, *b, **c) -> int:\n        if a and b: return [x for x in c if x]\n        try:\n            pass\n        except E as e:\n            raise F(f'{a!r:>10}') from e\n        else: lambda: 1\n",
          "C",
          "#include <a.h>\n#define M(a, b) a##b\ntypedef struct s { int (*f)(void); } s;\nstatic char *g(int a, char **b) {\n#ifdef X\n  if (a && *b) { goto end; } else for (;;) { }\n#endif\nend: return a ? \"x\" : L'y';\n}\n",
          "Go",
          "package a\nimport ( . \"b\"; c \"d\" )\ntype T[K any] struct { a int `json:\"x\"` }\nfunc (t *T[K]) f(a, b int, c ...string) (e error) {\n  switch x := a.(type) { case int: go func() { }() }\n  select { case <-c: default: }\n  for i := range c { if i > 0 || b < 1 { continue } }\n  return nil\n}\n");

  private static final String[] PIECES = {
    "(", ")", "{", "}", "[", "]", "\"", "'", "`", "/*", "*/", "//", "#", "\\", "\"\"\"", "\n", "\r",
    "\0", "<", ">", "@", ";", ":", ",", "=", "ü", "🎉", "\ud800", "\u2028", "if", "class ", "def ",
    "func ", "->", "...", "0x", "1e"
  };

  @ParameterizedTest
  @ValueSource(strings = {"Java", "Python", "C", "Go"})
  void mutatedTextsGiveRowsOrATypedRefusal(String name) {
    Language language = Languages.byName(name).orElseThrow();
    Random random = new Random(20_240_101);
    int parsed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = mutate(SEEDS.get(name), random);
      try (ParsedSource source = SourceParsers.parse(language, text)) {
        check(source, text);
        parsed++;
      } catch (ParseRefusedException e) {
        assertThat(e.getMessage()).isNotBlank();
      } catch (RuntimeException | Error e) {
        throw new AssertionError("Round " + round + " of " + name + " failed on:\n" + text, e);
      }
    }
    assertThat(parsed).isGreaterThan(ROUNDS / 2);
  }

  private static void check(ParsedSource source, String text) {
    int bytes = source.text().byteLength();
    for (Definition definition : Definitions.of(source)) {
      assertThat(definition.startByte()).isBetween(0, bytes);
      assertThat(definition.endByte()).isBetween(definition.startByte(), bytes);
      assertThat(definition.endLine()).isGreaterThanOrEqualTo(definition.startLine());
      assertThat(definition.tokenHash()).hasSize(64);
    }
    Imports.of(source).forEach(imported -> assertThat(imported.startByte()).isBetween(0, bytes));
    CodeMetrics metrics = CodeMetrics.measure(source.language(), text, source);
    assertThat(metrics.codeLines() + metrics.commentLines() + metrics.blankLines())
        .isEqualTo(metrics.lines());
    assertThat(metrics.parseErrors()).isEqualTo(source.problems().size());
  }

  private static String mutate(String seed, Random random) {
    StringBuilder text = new StringBuilder(seed);
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
