package dev.codestrata.source.patterns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceTreeTest {

  @Test
  void readsAFolderWhosePathNeedsEscaping(@TempDir Path directory) throws Exception {
    Path root = Files.createDirectories(directory.resolve("with space + ü"));
    Files.writeString(root.resolve("anchor.yml"), "a");
    Files.createDirectories(root.resolve("c/x-macro"));
    Files.writeString(root.resolve("c/x-macro/rule.yml"), "b");

    SortedMap<String, byte[]> found =
        ResourceTree.read(
            root.resolve("anchor.yml").toUri().toURL(), name -> name.endsWith("rule.yml"));

    assertThat(found).containsOnlyKeys("c/x-macro/rule.yml");
    assertThat(new String(found.get("c/x-macro/rule.yml"), UTF_8)).isEqualTo("b");
  }

  @Test
  void refusesPlacesThatCannotBeListed() throws Exception {
    URL remote = URI.create("http://repository.example/patterns/vocabulary.yml").toURL();

    assertThatThrownBy(() -> ResourceTree.read(remote, name -> true))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot list the resources beside http://repository.example")
        .hasMessageContaining("put the Codestrata jar on the class path as a file");
  }
}
