package dev.codestrata.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/apache/commons-lang",
        "https://GitHub.com/Apache/Commons-Lang.git",
        "https://user:token@github.com/apache/commons-lang/",
        "http://www.github.com/apache/commons-lang.git/",
        "ssh://git@github.com/apache/commons-lang.git",
        "git@github.com:apache/commons-lang.git",
        "git://github.com/apache/commons-lang",
      })
  void spellingsOfOneRepositoryAreOne(String url) {
    assertThat(RepositoryId.canonicalUrl(url)).isEqualTo("https://github.com/apache/commons-lang");
  }

  @ParameterizedTest
  @CsvSource({
    "https://GitLab.com/Group/Sub/Project.git, https://gitlab.com/Group/Sub/Project",
    "ssh://git@host.org:2222/a/b, https://host.org:2222/a/b",
    "https://host.org:443/a/b.git, https://host.org/a/b",
    "me@host.org:~me/project.git, https://host.org/~me/project",
    "/srv//git/x/, file:///srv/git/x",
    "file:///srv/git/x.git, file:///srv/git/x.git",
    "file://localhost/srv/git/x, file:///srv/git/x",
    "file:/srv/git/x, file:///srv/git/x",
  })
  void canonicalForm(String url, String canonical) {
    assertThat(RepositoryId.canonicalUrl(url)).isEqualTo(canonical);
    assertThat(RepositoryId.canonicalUrl(canonical)).isEqualTo(canonical);
  }

  @Test
  void idIsTheVersion5UuidOfTheCanonicalUrl() {
    // python3 -c 'import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL,
    // "https://github.com/apache/commons-lang"))'
    assertThat(RepositoryId.of("git@github.com:Apache/commons-lang.git"))
        .isEqualTo("48810a25-1479-55cc-a5e7-2c9744d0632a");
    assertThat(RepositoryId.ofDirectory(Path.of("/srv/git/x")))
        .isEqualTo(RepositoryId.of("file:///srv/git/x"));
  }

  @ParameterizedTest
  @CsvSource({
    "relative/path, 'no clone URL'",
    "https://github.com/, 'names a host but no repository'",
    "file:relative, 'is no absolute path'",
    "'  ', 'no clone URL'",
  })
  void whatNamesNoRepositoryIsRefused(String url, String message) {
    assertThatThrownBy(() -> RepositoryId.canonicalUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
