package dev.codestrata.source.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
  private static List<Definition> definitions(String name, String text) throws Exception {
    Language language = Languages.byName(name).orElseThrow();
    try (ParsedSource source = SourceParsers.parse(language, text)) {
      return Definitions.of(source);
    }
  }

  private static List<Import> imports(String name, String text) throws Exception {
    Language language = Languages.byName(name).orElseThrow();
    try (ParsedSource source = SourceParsers.parse(language, text)) {
      return Imports.of(source);
    }
  }

  @Test
  void java() throws Exception {
    String text =
        """
        package a.b;
        /** Grüße.
         *
         * <p>More.
         */
        @Deprecated
        public final class C<T> extends D {
          enum E { X { void m() {} } }
          record P(int x, Map<String, int[]> y) { P { } }
          @interface N { int value() default 1; }
          // One line.
          @Override public <S> int f(final int a, List<Map<S, T>> b) throws Exception {
            if (a > 0) return 1;
            return 0;
          }
          C() { this(1); }
          interface I { void g(); }
        }
        """;
    List<Definition> found = definitions("Java", text);
    assertThat(found)
        .extracting(
            Definition::kind,
            Definition::qualifiedName,
            Definition::signature,
            Definition::parameters,
            Definition::cyclomaticComplexity,
            Definition::docstring)
        .containsExactly(
            tuple(
                "class",
                "a.b.C",
                "public final class C<T> extends D",
                null,
                null,
                "Grüße.\n\n<p>More."),
            tuple("enum", "a.b.C.E", "enum E", null, null, null),
            tuple("method", "a.b.C.E.m", "void m()", 0, 1, null),
            tuple("record", "a.b.C.P", "record P(int x, Map<String, int[]> y)", 2, null, null),
            tuple("constructor", "a.b.C.P.P", "P", null, 1, null),
            tuple("annotation", "a.b.C.N", "@interface N", null, null, null),
            tuple(
                "method",
                "a.b.C.f",
                "public <S> int f(final int a, List<Map<S, T>> b) throws Exception",
                2,
                2,
                "One line."),
            tuple("constructor", "a.b.C.C", "C()", 0, 1, null),
            tuple("interface", "a.b.C.I", "interface I", null, null, null),
            tuple("method", "a.b.C.I.g", "void g()", 0, null, null));
    Definition first = found.get(0);
    assertThat(first.startLine()).isEqualTo(6);
    assertThat(first.endLine()).isEqualTo(18);
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(
            new String(
                bytes,
                first.startByte(),
                first.endByte() - first.startByte(),
                java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("@Deprecated")
        .endsWith("}");
  }

  @Test
  void python() throws Exception {
    String text =
        """
        class A(B):
            \"\"\"Doc of A.

              Indented.
            End.
            \"\"\"
            @property
            async def f(self, a, *, b: int = 1, **c) -> int:
                r'''Raw.'''
                def inner(): pass
                return 1

        # Above.
        def g(): pass
        """;
    assertThat(definitions("Python", text))
        .extracting(
            Definition::kind,
            Definition::qualifiedName,
            Definition::signature,
            Definition::parameters,
            Definition::docstring)
        .containsExactly(
            tuple("class", "A", "class A(B)", null, "Doc of A.\n\n  Indented.\nEnd."),
            tuple("method", "A.f", "async def f(self, a, *, b: int = 1, **c) -> int", 4, "Raw."),
            tuple("function", "A.f.inner", "def inner()", 0, null),
            tuple("function", "g", "def g()", 0, "Above."));
  }

  @Test
  void c() throws Exception {
    String text =
        """
        /* A list. */
        typedef struct list { struct list *next; } list;
        #define MAX(a, b) ((a) > (b) ? (a) : (b))
        enum color { RED };
        static char **names(void) { return 0; }
        int (*handler)(int);
        typedef int (*compare)(const void *, const void *);
        /// Adds.
        static inline int add(int a, void *b) { return a; }
        """;
    assertThat(definitions("C", text))
        .extracting(
            Definition::kind,
            Definition::qualifiedName,
            Definition::signature,
            Definition::parameters,
            Definition::docstring)
        .containsExactly(
            tuple("typedef", "list", "typedef struct list list", null, "A list."),
            tuple("struct", "list", "struct list", null, "A list."),
            tuple("macro", "MAX", "#define MAX(a, b)", 2, null),
            tuple("enum", "color", "enum color", null, null),
            tuple("function", "names", "static char **names(void)", 0, null),
            tuple(
                "typedef",
                "compare",
                "typedef int (*compare)(const void *, const void *)",
                null,
                null),
            tuple("function", "add", "static inline int add(int a, void *b)", 2, "Adds."));
  }

  @Test
  void go() throws Exception {
    String text =
        """
        package store
        // Tree is a tree.
        type Tree[K any] struct { root *K }
        type (
          // Reader reads.
          Reader interface { Read(p []byte) (int, error) }
          ID = string
        )
        //go:noinline
        func (t *Tree[K]) Get(k K, more ...int) (v V, ok bool) { return }
        func New() *Tree[int] { return nil }
        """;
    assertThat(definitions("Go", text))
        .extracting(
            Definition::kind,
            Definition::qualifiedName,
            Definition::signature,
            Definition::parameters,
            Definition::docstring)
        .containsExactly(
            tuple("struct", "store.Tree", "Tree[K any] struct", null, "Tree is a tree."),
            tuple("interface", "store.Reader", "Reader interface", null, "Reader reads."),
            tuple("method", "store.Reader.Read", "Read(p []byte) (int, error)", 1, null),
            tuple("type", "store.ID", "ID = string", null, null),
            tuple(
                "method",
                "store.Tree.Get",
                "func (t *Tree[K]) Get(k K, more ...int) (v V, ok bool)",
                2,
                null),
            tuple("function", "store.New", "func New() *Tree[int]", 0, null));
  }

  @Test
  void aRenamedCopyHasTheSameTokenHash() throws Exception {
    List<Definition> found =
        definitions(
            "Python",
            "def f(a):\n  # x\n  return a + 1\ndef g(long_name): return long_name+22\ndef h(a): return a - 1\n");
    assertThat(found.get(0).tokenHash())
        .matches("[0-9a-f]{64}")
        .isEqualTo(found.get(1).tokenHash());
    assertThat(found.get(2).tokenHash()).isNotEqualTo(found.get(0).tokenHash());
  }

  @Test
  void importsOfEachLanguage() throws Exception {
    assertThat(
            imports(
                "Java",
                "import java.util.List;\nimport static a.B.c;\nimport a.*;\nimport static a.B.*;\nclass X {}"))
        .extracting(Import::target, Import::kind, Import::startLine)
        .containsExactly(
            tuple("java.util.List", "import", 1),
            tuple("a.B.c", "static", 2),
            tuple("a", "wildcard", 3),
            tuple("a.B", "static_wildcard", 4));
    assertThat(
            imports(
                "Python",
                "import os, sys as s\nfrom a.b import c, d as e\nfrom . import f\nfrom ..g import h\nfrom i import *\nfrom __future__ import annotations\n"))
        .extracting(Import::target, Import::kind, Import::startLine)
        .containsExactly(
            tuple("os", "import", 1),
            tuple("sys", "import", 1),
            tuple("a.b.c", "from", 2),
            tuple("a.b.d", "from", 2),
            tuple(".f", "relative", 3),
            tuple("..g.h", "relative", 4),
            tuple("i", "wildcard", 5),
            tuple("__future__.annotations", "from", 6));
    assertThat(imports("C", "#include <stdio.h>\n#include \"../a.h\"\n#include CONFIG\n"))
        .extracting(Import::target, Import::kind)
        .containsExactly(
            tuple("stdio.h", "system"), tuple("../a.h", "local"), tuple("CONFIG", "macro"));
    assertThat(
            imports(
                "Go",
                "package a\nimport \"fmt\"\nimport (\n  x \"net/http\"\n  _ \"embed\"\n  . \"math\"\n)\n"))
        .extracting(Import::target, Import::kind, Import::startLine)
        .containsExactly(
            tuple("fmt", "import", 2),
            tuple("net/http", "import", 4),
            tuple("embed", "blank", 5),
            tuple("math", "wildcard", 6));
  }
}
