package dev.codestrata.source.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.treesitter.InvalidQueryException;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeQueryTest {
  private static final Language PYTHON = Languages.byName("Python").orElseThrow();

  private static List<String> found(String query, String text) throws Exception {
    TreeQuery compiled = TreeQuery.compile(PYTHON, query);
    try (TreeSitterSource source = SourceParsers.parseTree(PYTHON, text, ParseLimits.DEFAULT)) {
      return compiled.matches(source.tree()).stream()
          .map(match -> match.first("name"))
          .map(capture -> source.text().slice(capture.startByte(), capture.endByte()))
          .toList();
    }
  }

  private static final String CALLS =
      "(call function: (identifier) @name arguments: (_) @arguments";

  @Test
  void reportsCapturesWithKindAndUtf8Bytes() throws Exception {
    TreeQuery query = TreeQuery.compile(PYTHON, "(assignment left: (_) @left right: (_) @right)");
    try (TreeSitterSource source =
        SourceParsers.parseTree(PYTHON, "grüße = '🎉'\n", ParseLimits.DEFAULT)) {
      TreeQuery.Match match = query.matches(source.tree()).get(0);
      assertThat(match.captures())
          .containsExactly(
              new TreeQuery.Capture("left", "identifier", 0, 7),
              new TreeQuery.Capture("right", "string", 10, 16));
      assertThat(source.text().slice(10, 16)).isEqualTo("'🎉'");
    }
  }

  @Test
  void appliesPredicates() throws Exception {
    String text = "open(a)\nclose(b)\nopen_all(c)\nprint(print)\n";
    assertThat(found(CALLS + " (#eq? @name \"open\"))", text)).containsExactly("open");
    assertThat(found(CALLS + " (#not-eq? @name \"open\"))", text))
        .containsExactly("close", "open_all", "print");
    assertThat(found(CALLS + " (#match? @name \"^open\"))", text))
        .containsExactly("open", "open_all");
    assertThat(found(CALLS + " (#not-match? @name \"^open\"))", text))
        .containsExactly("close", "print");
    assertThat(found(CALLS + " (#any-of? @name \"open\" \"close\"))", text))
        .containsExactly("open", "close");
    assertThat(found(CALLS + " (#not-any-of? @name \"open\" \"close\"))", text))
        .containsExactly("open_all", "print");
  }

  @Test
  void comparesCaptures() throws Exception {
    String query =
        "(call function: (identifier) @name arguments: (argument_list . (identifier) @argument .)"
            + " (#eq? @name @argument))";
    assertThat(found(query, "open(a)\nprint(print)\n")).containsExactly("print");
  }

  @Test
  void aQuantifiedCaptureMustPassForEveryNodeUnlessAnyIsAsked() throws Exception {
    String query = "((comment)+ @item . (expression_statement) @name (#%s @item \"#1\"))";
    assertThat(found(query.formatted("eq?"), "#1\n#1\na\n")).contains("a");
    assertThat(found(query.formatted("any-eq?"), "#1\n#2\na\n")).contains("a");
    assertThat(found(query.formatted("any-eq?"), "#2\n#2\na\n")).isEmpty();
    assertThat(found(query.formatted("not-eq?"), "#2\n#2\na\n")).contains("a");
  }

  @Test
  void reportsUnderTheNameOfThePart() throws Exception {
    TreeQuery query =
        TreeQuery.compile(
            PYTHON,
            List.of(
                new TreeQuery.Part("größe", "; 🎉\n(integer) @number (float) @number"),
                new TreeQuery.Part("text", "(string) @text")));
    try (TreeSitterSource source =
        SourceParsers.parseTree(PYTHON, "a = 'x'; b = 1.5; c = 2", ParseLimits.DEFAULT)) {
      assertThat(query.matches(source.tree()))
          .extracting(TreeQuery.Match::part, TreeQuery.Match::pattern)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("text", 0),
              org.assertj.core.groups.Tuple.tuple("größe", 1),
              org.assertj.core.groups.Tuple.tuple("größe", 0));
    }
  }

  @Test
  void saysWhichPartDoesNotFitTheGrammar() {
    assertThatThrownBy(
            () ->
                TreeQuery.compile(
                    PYTHON,
                    List.of(
                        new TreeQuery.Part("good", "(integer) @i"),
                        new TreeQuery.Part("bad", "(integer) @i\n(no_such_node) @x"))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "The query bad for Python is not valid: it fits the grammar up to line 2, before 'no_such_node) @x'");
    assertThatThrownBy(() -> TreeQuery.compile(PYTHON, "((integer) @i (#size? @i 1))"))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("The query query for Python is not valid: The predicate #size? is not known");
  }

  @Test
  void refusesATreeOfAnotherLanguage() throws Exception {
    TreeQuery query = TreeQuery.compile(PYTHON, "(integer) @i");
    Language go = Languages.byName("Go").orElseThrow();
    try (TreeSitterSource source =
        SourceParsers.parseTree(go, "package a\n", ParseLimits.DEFAULT)) {
      assertThatThrownBy(() -> query.matches(source.tree()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A query for Python cannot search a tree of Go");
    }
  }

  @Test
  void aClosedTreeIsRefusedNotRead() throws Exception {
    TreeSitterSource source = SourceParsers.parseTree(PYTHON, "a", ParseLimits.DEFAULT);
    source.close();
    source.close();
    assertThatThrownBy(() -> source.tree().hasErrors())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This syntax tree was closed");
  }
}
