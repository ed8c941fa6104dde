package dev.codestrata.source.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Versions that short texts need, and the agreement of each query with its list of features. */
class LanguageFeaturesTest {
  private static final Pattern CAPTURE = Pattern.compile("@([a-z][a-z-]*)");
  private static final Pattern CASE =
      Pattern.compile("^=== (\\S+) (\\S+) (.*)\\n((?:(?!=== ).*\\n)+)", Pattern.MULTILINE);

  /** {@code features/cases.txt}: each case a language, the version, a reason, and the text. */
  @TestFactory
  Stream<DynamicTest> textsNeedTheVersionThatTheyUse() throws IOException {
    String cases =
        new String(
            getClass().getResourceAsStream("/features/cases.txt").readAllBytes(),
            StandardCharsets.UTF_8);
    return CASE.matcher(cases)
        .results()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.group(1) + " " + one.group(3),
                    () -> {
                      Optional<LanguageRequirement> found = require(one.group(1), one.group(4));
                      if (one.group(2).equals("any")) {
                        assertThat(found).isEmpty();
                      } else {
                        assertThat(found.orElseThrow().minimumVersion()).isEqualTo(one.group(2));
                        assertThat(found.orElseThrow().because()).contains(one.group(3));
                      }
                    }));
  }

  private static Optional<LanguageRequirement> require(String language, String text)
      throws Exception {
    try (ParsedSource source =
        SourceParsers.parse(Languages.byName(language).orElseThrow(), text)) {
      assertThat(source.problems()).isEmpty();
      return LanguageFeatures.require(source);
    }
  }

  @Test
  void onlyTheNewestFeaturesAreTheReason() throws Exception {
    LanguageRequirement required =
        require("Python", "async def f(x: int):\n    if (n := x) > 1:\n        return n\n")
            .orElseThrow();
    assertThat(required.minimumVersion()).isEqualTo("3.8");
    assertThat(required.because()).containsExactly("assignment expression (:=), line 2");
  }

  @Test
  void languagesWithoutKnownVersionsNeedNone() throws Exception {
    assertThat(require("JSON", "{\"a\": [1, 2]}\n")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyCaptureIsAFeatureAndEveryFeatureIsFound() throws Exception {
    Path folder = Path.of(FeatureCatalogue.class.getResource("/features/python.scm").toURI());
    try (Stream<Path> files = Files.list(folder.getParent())) {
      return files.filter(file -> file.toString().endsWith(".scm")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> agrees(file)));
    }
  }

  private static void agrees(Path file) throws IOException {
    String query = Files.readString(file);
    if (query.startsWith("; inherits: ")) {
      return;
    }
    String id = file.getFileName().toString().replace(".scm", "");
    Language language = Languages.byName(id).orElseThrow();
    FeatureCatalogue catalogue = FeatureCatalogue.of(language).orElseThrow();
    Set<String> captured = new TreeSet<>();
    Matcher captures = CAPTURE.matcher(query);
    while (captures.find()) {
      captured.add(captures.group(1));
    }
    Set<String> byTree =
        catalogue.names().stream()
            .filter(
                name -> {
                  FeatureCatalogue.Entry entry = catalogue.feature(name);
                  return entry.token() == null && entry.string() == null && entry.number() == null;
                })
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(captured).containsExactlyElementsOf(byTree);
  }
}
