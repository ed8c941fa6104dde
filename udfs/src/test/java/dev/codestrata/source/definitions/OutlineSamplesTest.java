package dev.codestrata.source.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The samples in {@code outlines/}: {@code sample.EXTENSION} and beside it {@code
 * sample.EXTENSION.txt}, what it defines and imports. The languages that have tests of their own
 * need no sample.
 */
class OutlineSamplesTest {
  private static final Set<String> TESTED_APART = Set.of("C", "Go", "Python");

  @TestFactory
  Stream<DynamicTest> readsEachSample() throws Exception {
    return samples().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getFileName().toString(),
                    () ->
                        assertThat(describe(sample))
                            .isEqualTo(Files.readString(Path.of(sample + ".txt")))));
  }

  @Test
  void hasASampleForEachOutline() throws Exception {
    Set<String> sampled = new TreeSet<>(TESTED_APART);
    for (Path sample : samples()) {
      sampled.add(language(sample).name());
    }
    Set<String> outlined = new TreeSet<>();
    for (Language language : Languages.all()) {
      if (OutlineSamplesTest.class.getResource("/outline/" + language.id() + ".scm") != null) {
        outlined.add(language.name());
      }
    }
    assertThat(sampled).isEqualTo(outlined);
  }

  private static String describe(Path sample) throws Exception {
    List<String> lines = new ArrayList<>();
    String text = Files.readString(sample);
    try (ParsedSource source = SourceParsers.parse(language(sample), text)) {
      assertThat(source.problems()).isEmpty();
      for (Definition d : Definitions.of(source)) {
        lines.add(
            "%d-%d %s %s | %s | parameters %s, complexity %s, nesting %s | %s"
                .formatted(
                    d.startLine(),
                    d.endLine(),
                    d.kind(),
                    d.qualifiedName(),
                    d.signature(),
                    d.parameters(),
                    d.cyclomaticComplexity(),
                    d.maxNesting(),
                    d.docstring()));
      }
      for (Import found : Imports.of(source)) {
        lines.add("%d import %s %s".formatted(found.startLine(), found.kind(), found.target()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static Language language(Path sample) throws IOException {
    return Languages.detect(sample.getFileName().toString(), Files.readString(sample))
        .orElseThrow();
  }

  private static List<Path> samples() throws IOException, URISyntaxException {
    Path folder = Path.of(OutlineSamplesTest.class.getResource("/outlines").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
