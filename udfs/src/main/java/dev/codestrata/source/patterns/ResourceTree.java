package dev.codestrata.source.patterns;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Lists the resources below a folder, in a directory as well as in a jar.
 *
 * <p>A class path has no folders to list, so the folder is found through one file that is known to
 * be in it. That works in a build directory, in the module's jar and in an application jar that
 * holds it, and needs no index that could be out of date.
 */
public final class ResourceTree {
  private ResourceTree() {}

  /**
   * Reads every chosen resource beside and below the anchor.
   *
   * @param anchor URL of a file that is known to exist; its folder is the root
   * @param wanted chooses by path relative to the root, with {@code /} between the parts
   * @return contents by relative path
   * @throws IOException when the place cannot be read, or is neither a directory nor a jar
   */
  public static SortedMap<String, byte[]> read(URL anchor, Predicate<String> wanted)
      throws IOException {
    return switch (anchor.getProtocol()) {
      case "file" -> readDirectory(anchor, wanted);
      case "jar" -> readJar(anchor, wanted);
      default ->
          throw new IOException(
              "cannot list the resources beside "
                  + anchor
                  + ": only directories and jars can be listed; put the Codestrata jar on the"
                  + " class path as a file");
    };
  }

  private static SortedMap<String, byte[]> readDirectory(URL anchor, Predicate<String> wanted)
      throws IOException {
    Path root;
    try {
      root = Path.of(anchor.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IOException("not a usable file URL: " + anchor, e);
    }
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          contents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }

  private static SortedMap<String, byte[]> readJar(URL anchor, Predicate<String> wanted)
      throws IOException {
    URLConnection connection = anchor.openConnection();
    if (!(connection instanceof JarURLConnection)) {
      throw new IOException("cannot list the jar of " + anchor);
    }
    JarURLConnection inJar = (JarURLConnection) connection;
    // Not the JVM-wide cache: closing a cached jar would close it for everyone else.
    inJar.setUseCaches(false);
    String entryName = inJar.getEntryName();
    String root = entryName.substring(0, entryName.lastIndexOf('/') + 1);
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (JarFile jar = inJar.getJarFile()) {
      Enumeration<JarEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (entry.isDirectory() || !entry.getName().startsWith(root)) {
          continue;
        }
        String name = entry.getName().substring(root.length());
        if (wanted.test(name)) {
          try (InputStream in = jar.getInputStream(entry)) {
            contents.put(name, in.readAllBytes());
          }
        }
      }
    }
    return contents;
  }
}
