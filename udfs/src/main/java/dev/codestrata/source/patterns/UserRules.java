package dev.codestrata.source.patterns;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A user's own rules: the contents of a folder in the form of {@code resources/patterns}, to be
 * sent to wherever texts are analysed. Each rule has a query or a shape; classes are not loaded.
 * The contents were read from the folder once; a later change to it changes nothing here.
 */
public final class UserRules implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No rules beside those that come with Codestrata. */
  public static final UserRules NONE = new UserRules(Collections.emptySortedMap());

  private final TreeMap<String, byte[]> files;

  private UserRules(SortedMap<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  /**
   * Rules in files.
   *
   * @param files contents by path relative to the folder, with {@code /} between the parts
   */
  public static UserRules of(SortedMap<String, byte[]> files) {
    return new UserRules(files);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return files.isEmpty();
  }

  SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** Equal for equal files, whatever they say. */
  String fingerprint() {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (path, content) ->
            all.append(path)
                .append('\0')
                .append(content.length)
                .append('\0')
                .append(new String(content, StandardCharsets.ISO_8859_1)));
    return all.toString();
  }
}
