package dev.codestrata.source.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue page says what the rules say. */
class PatternPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("docs/patterns.md");

  @Test
  void pageIsUpToDate() throws Exception {
    String expected = PatternPage.of(RuleCatalogue.builtin());
    if (Boolean.getBoolean("codestrata.regenerate-docs")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, expected);
    }
    assertThat(PAGE)
        .as(
            "regenerate it: mvn -pl udfs test -Dtest=PatternPageTest"
                + " -Dcodestrata.regenerate-docs=true")
        .hasContent(expected);
  }
}
