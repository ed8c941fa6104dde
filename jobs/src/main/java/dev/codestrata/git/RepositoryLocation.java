package dev.codestrata.git;

import java.nio.file.Path;

/**
 * Where a repository is, as text that travels between machines: a local directory, or {@code
 * mirror:STORE#ID/NUMBER}, a manifest of a mirror store.
 */
public sealed interface RepositoryLocation {

  /** A working tree or bare repository that is read in place. */
  record Local(Path directory) implements RepositoryLocation {
    @Override
    public String toString() {
      return directory.toString();
    }
  }

  /**
   * A mirror as one of its manifests tells.
   *
   * @param store URI of the store
   * @param number the manifest's number
   */
  record Mirrored(String store, String repositoryId, long number) implements RepositoryLocation {
    @Override
    public String toString() {
      return SCHEME + store + "#" + repositoryId + "/" + number;
    }
  }

  /** What mirrored locations begin with. */
  String SCHEME = "mirror:";

  /**
   * Reads what {@code toString} wrote.
   *
   * @throws IllegalArgumentException if it is a mirror without repository and number
   */
  static RepositoryLocation parse(String text) {
    if (!text.startsWith(SCHEME)) {
      return new Local(Path.of(text));
    }
    int mark = text.lastIndexOf('#');
    int slash = text.lastIndexOf('/');
    if (mark < 0 || slash < mark) {
      throw new IllegalArgumentException(text + " names no manifest of a mirror");
    }
    return new Mirrored(
        text.substring(SCHEME.length(), mark),
        text.substring(mark + 1, slash),
        Long.parseLong(text, slash + 1, text.length(), 10));
  }
}
