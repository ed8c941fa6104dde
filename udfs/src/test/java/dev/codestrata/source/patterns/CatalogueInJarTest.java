package dev.codestrata.source.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules are found in a jar as they are in a directory. */
class CatalogueInJarTest {

  @Test
  void findsTheSameRulesInAnApplicationJar(@TempDir Path directory) throws Exception {
    Path classes =
        Path.of(RuleCatalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar = directory.resolve("application with other things.jar");
    packWithoutDirectoryEntries(classes, jar);

    List<URL> path = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!Path.of(entry).toAbsolutePath().equals(classes.toAbsolutePath())) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(RuleCatalogue.class.getName());
      assertThat(type.getProtectionDomain().getCodeSource().getLocation())
          .isEqualTo(jar.toUri().toURL());
      Object catalogue = type.getMethod("builtin").invoke(null);

      assertThat(type.getMethod("rules").invoke(catalogue))
          .asList()
          .hasSameSizeAs(RuleCatalogue.builtin().rules());
      assertThat(type.getMethod("catalogueVersion").invoke(catalogue))
          .isEqualTo(RuleCatalogue.builtin().catalogueVersion());
    }
  }

  /** As a shaded jar may be: no entries for folders, and other files beside ours. */
  private static void packWithoutDirectoryEntries(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      out.putNextEntry(new JarEntry("org/example/Other.txt"));
      out.write('x');
      out.closeEntry();
      for (Path content : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(
            new JarEntry(classes.relativize(content).toString().replace(File.separatorChar, '/')));
        out.write(Files.readAllBytes(content));
        out.closeEntry();
      }
    }
  }
}
