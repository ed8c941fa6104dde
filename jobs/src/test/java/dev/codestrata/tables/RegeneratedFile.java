package dev.codestrata.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A checked-in file that must equal what the code generates. */
public final class RegeneratedFile {

  private static final boolean REGENERATES = Boolean.getBoolean("codestrata.regenerate-docs");

  private RegeneratedFile() {}

  /** Compares a file of the module with its content; writes it first if asked to. */
  public static void assertUpToDate(Path file, String content) {
    try {
      if (REGENERATES) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      }
      assertThat(file)
          .as("run the tests with -Dcodestrata.regenerate-docs=true to write it again")
          .exists()
          .content()
          .isEqualTo(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
