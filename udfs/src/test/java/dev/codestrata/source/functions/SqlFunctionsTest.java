package dev.codestrata.source.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every function to its example and to what all functions have in common. */
class SqlFunctionsTest {

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.extensions", CodestrataExtensions.class.getName())
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static String rows(Dataset<Row> result) {
    return result.collectAsList().stream()
        .map(row -> row.mkString("|"))
        .collect(Collectors.joining("\n"));
  }

  @TestFactory
  Stream<DynamicTest> theExampleRunsAndGivesWhatItSays() {
    return SqlFunctions.all().stream()
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function.name(),
                    () -> {
                      SqlExample example = function.getClass().getAnnotation(SqlExample.class);
                      assertThat(example.usage()).startsWith(function.name() + "(");
                      assertThat(example.sql()).contains(function.name() + "(");
                      assertThat(rows(spark.sql(example.sql()))).isEqualTo(example.result());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nullInNullOut() {
    return SqlFunctions.all().stream()
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function.name(),
                    () -> {
                      String nulls =
                          String.join(
                              ", ", Collections.nCopies(function.parameters().size(), "null"));
                      Row row = spark.sql("SELECT " + function.name() + "(" + nulls + ")").first();
                      assertThat(row.isNullAt(0)).isTrue();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> malformedTextNeverThrows() {
    List<String> texts =
        List.of(
            "",
            "\u0000\uFFFF\uD83D",
            "class {{{{ (((( [[[[ \" ' /* ",
            "(".repeat(5_000),
            "def f(:\n\t  x = = 1\n \t y",
            "func ( struct } import \"");
    List<String> languages = List.of("Java", "Python", "C", "Go", "Markdown", "Klingon");
    return SqlFunctions.all().stream()
        .filter(f -> f.parameters().stream().allMatch(t -> t.typeName().equals("string")))
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function.name(),
                    () -> {
                      for (String text : texts) {
                        for (String language : languages) {
                          Object[] arguments =
                              switch (function.parameters().size()) {
                                case 1 -> new Object[] {text};
                                case 2 ->
                                    function.name().startsWith("code_token")
                                        ? new Object[] {text, "cl100k_base"}
                                        : new Object[] {language, text};
                                default ->
                                    function.name().equals("code_query")
                                        ? new Object[] {language, text, "(ERROR) @e"}
                                        : new Object[] {language, "a/b", text};
                              };
                          function.call(arguments);
                        }
                      }
                    }));
  }

  @Test
  void everyFunctionClassIsRegisteredUnderItsOwnName() throws IOException, URISyntaxException {
    Path classes =
        Path.of(SqlFunction.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(SqlFunction.class.getPackageName().replace('.', '/'));
    List<Class<?>> found;
    try (Stream<Path> files = Files.list(classes)) {
      found =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.contains("-"))
              .<Class<?>>map(SqlFunctionsTest::load)
              .filter(SqlFunction.class::isAssignableFrom)
              .filter(type -> !Modifier.isAbstract(type.getModifiers()))
              .toList();
    }
    assertThat(SqlFunctions.all().stream().map(SqlFunction::getClass))
        .containsExactlyInAnyOrderElementsOf(
            found.stream().map(t -> t.asSubclass(SqlFunction.class)).toList());
    assertThat(SqlFunctions.all().stream().map(SqlFunction::name))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(
          SqlFunction.class.getPackageName() + "." + file.substring(0, file.length() - 6));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void functionsRunOverRowsInTasks() {
    Dataset<Row> files =
        spark.sql(
            "SELECT * FROM VALUES ('A.java', 'class A { void f() {} }'), ('b.py', 'x = 1'),"
                + " ('c.unknown', 'text'), (null, 'x') AS files(path, content)");
    files.repartition(2).createOrReplaceTempView("files");
    assertThat(
            rows(
                spark.sql(
                    "SELECT language, code_metrics(language, content).code_lines AS lines FROM"
                        + " (SELECT path, content, code_language(path, content) AS language FROM"
                        + " files) WHERE language IS NOT NULL ORDER BY path")))
        .isEqualTo("Java|1\nPython|1");
    assertThat(
            rows(
                spark.sql(
                    "SELECT path, d.name FROM files LATERAL VIEW"
                        + " inline(code_definitions(code_language(path, content), content)) d AS"
                        + " kind, name, qualified_name, signature, docstring, start_line, end_line,"
                        + " start_byte, end_byte, parameters, cyclomatic_complexity, max_nesting,"
                        + " token_hash ORDER BY d.start_byte")))
        .isEqualTo("A.java|A\nA.java|f");
  }

  @Test
  void describeShowsUsageAndExample() {
    assertThat(rows(spark.sql("DESCRIBE FUNCTION EXTENDED code_licenses")))
        .contains("code_licenses(content) - ", "SELECT inline(code_licenses(");
  }

  @Test
  void aWrongCallSaysWhatToDo() {
    assertThatThrownBy(() -> spark.sql("SELECT code_licenses('a', 'b')").collect())
        .hasMessageContaining("code_licenses takes 1 argument(s), but 2 were given");
    assertThatThrownBy(
            () -> spark.sql("SELECT code_query('Go', 'package p', '(nonsense')").collect())
        .rootCause()
        .hasMessageContaining("nonsense");
  }

  @Test
  void argumentsAreCast() {
    assertThat(
            rows(spark.sql("SELECT code_licenses(42), cosine_similarity(array(1.5D), array(3))")))
        .isEqualTo("WrappedArray()|1.0");
    assertThat(rows(spark.sql("SELECT code_language(encode('A.java', 'UTF-8'), null)")))
        .isEqualTo("Java");
    assertThat(rows(spark.sql("SELECT cosine_similarity(array(1, null), array(1, 2))")))
        .isEqualTo("null");
    assertThat(rows(spark.sql("SELECT cosine_similarity(array(1), array(1, 2))")))
        .isEqualTo("null");
  }

  @Test
  void structsAreDocumentedColumns() {
    DataType type = RecordSchema.arrayOf(PatternRow.class);
    assertThat(type.simpleString())
        .startsWith(
            "array<struct<pattern_type:string,hierarchy_level:string,facet:string,"
                + "pattern_family:string,start_byte:bigint")
        .contains("metrics:map<string,double>", "evidence:array<struct<start_byte:bigint");
  }
}
