package dev.codestrata.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.discovery.Candidate;
import dev.codestrata.tables.RepositoryRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepositoryNamesTest {

  private static final Candidate ASKED =
      new Candidate(
          "id",
          "https://github.com/ada/engine",
          "https://github.com/ada/engine",
          "ada/engine",
          null,
          null,
          null);

  private static RepositoryNames from(String cloneUrl, RepositoryRow before) {
    return RepositoryNames.of(ASKED, cloneUrl, before);
  }

  private static RepositoryRow known(String fullName, String... previous) {
    return new RepositoryRow(
        "id",
        null,
        fullName,
        List.of(previous),
        "https://github.com/" + fullName,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void aRedirectAtTheSameHostIsARename() {
    assertThat(from("https://github.com/Grace/Compiler.git", null))
        .isEqualTo(
            new RepositoryNames(
                "https://github.com/grace/compiler", "grace/compiler", List.of("ada/engine")));
    assertThat(from("https://github.com/x/third", known("grace/compiler", "ada/engine")))
        .isEqualTo(
            new RepositoryNames(
                "https://github.com/x/third", "x/third", List.of("ada/engine", "grace/compiler")));
  }

  @Test
  void anotherHostSaysNothingAboutNames() {
    assertThat(from("https://mirror.example.org/cache/1", null))
        .isEqualTo(new RepositoryNames("https://github.com/ada/engine", "ada/engine", List.of()));
  }

  @Test
  void whatCannotBeReachedKeepsItsNames() {
    assertThat(from(null, known("grace/compiler", "ada/engine")))
        .isEqualTo(
            new RepositoryNames(
                "https://github.com/grace/compiler", "grace/compiler", List.of("ada/engine")));
    assertThat(from(null, null))
        .isEqualTo(new RepositoryNames("https://github.com/ada/engine", "ada/engine", List.of()));
  }

  @Test
  void aNameThatComesBackIsNoPreviousName() {
    assertThat(from("https://github.com/ada/engine", known("grace/compiler", "ada/engine")))
        .isEqualTo(
            new RepositoryNames(
                "https://github.com/ada/engine", "ada/engine", List.of("grace/compiler")));
  }
}
