package dev.codestrata.git.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codestrata.errors.CodestrataException.InvalidInput;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The options of a read, checked.
 *
 * @param table what to read
 * @param lake URI of the lake whose mirrors are read; null to read repositories on disk
 * @param paths repositories on disk, as given; every executor must see them. With a lake: ids, URLs
 *     or {@code owner/name} of repositories that it mirrors; none for all
 * @param ref revision to start from; null for HEAD
 * @param since revision whose ancestors, itself included, are left out; null for all of history
 * @param reachable start from all branches and tags instead
 * @param maxBytes content of a larger blob is null
 * @param skipUnreadable leave out what a damaged or partial repository lacks, instead of failing
 * @param commitsPerTask commits that one task reads
 */
record GitSourceOptions(
    GitTable table,
    String lake,
    List<String> paths,
    String ref,
    String since,
    boolean reachable,
    long maxBytes,
    boolean skipUnreadable,
    int commitsPerTask)
    implements Serializable {

  private static final Set<String> KNOWN =
      Set.of(
          "table",
          "path",
          "paths",
          "lake",
          "ref",
          "since",
          "scope",
          "maxbytes",
          "unreadable",
          "commitspertask");

  static GitSourceOptions of(CaseInsensitiveStringMap options) {
    for (String key : options.keySet()) {
      if (!KNOWN.contains(key.toLowerCase(Locale.ROOT))) {
        throw invalid(
            key,
            "is unknown; known are path, lake, table, ref, since, scope, maxBytes, unreadable and"
                + " commitsPerTask");
      }
    }
    GitTable table = GitTable.named(options.get("table"));
    String ref = options.get("ref");
    String since = options.get("since");
    boolean reachable = choice(options, "scope", "head", "reachable");
    if (reachable && ref != null) {
      throw invalid(
          "ref", "goes with scope head only: scope reachable starts from every reference");
    }
    if (since != null && table != GitTable.COMMITS && table != GitTable.COMMIT_FILES) {
      throw invalid("since", "goes with tables commits and commit_files only");
    }
    return new GitSourceOptions(
        table,
        options.get("lake"),
        paths(options),
        ref,
        since,
        reachable,
        number(options, "maxBytes", 1L << 20),
        choice(options, "unreadable", "fail", "skip"),
        (int) Math.min(1 << 20, Math.max(1, number(options, "commitsPerTask", 256))));
  }

  private static List<String> paths(CaseInsensitiveStringMap options) {
    Set<String> paths = new TreeSet<>();
    if (options.get("path") != null) {
      paths.add(options.get("path"));
    }
    if (options.get("paths") != null) {
      try {
        paths.addAll(List.of(new ObjectMapper().readValue(options.get("paths"), String[].class)));
      } catch (JsonProcessingException e) {
        throw invalid("paths", "is not a JSON array of strings");
      }
    }
    if (paths.isEmpty() && options.get("lake") == null) {
      throw invalid("path", "is missing: name a working tree or a bare repository");
    }
    return List.copyOf(paths);
  }

  /** The local directory of a path or {@code file:} URI. */
  static Path directory(String path) {
    if (path.startsWith("file:")) {
      return Path.of(URI.create(path).getPath());
    }
    return Path.of(path).toAbsolutePath();
  }

  private static boolean choice(
      CaseInsensitiveStringMap options, String key, String usual, String other) {
    String value = options.getOrDefault(key, usual);
    if (!value.equalsIgnoreCase(usual) && !value.equalsIgnoreCase(other)) {
      throw invalid(key, "is '" + value + "'; it must be " + usual + " or " + other);
    }
    return value.equalsIgnoreCase(other);
  }

  private static long number(CaseInsensitiveStringMap options, String key, long usual) {
    String value = options.get(key);
    if (value == null) {
      return usual;
    }
    try {
      long number = Long.parseLong(value.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw invalid(key, "is '" + value + "', not a number");
    }
    throw invalid(key, "is '" + value + "', not a number from 0 on");
  }

  static InvalidInput invalid(String option, String what) {
    return new InvalidInput(
        "Option " + option + " of source git " + what, Map.of("option", option));
  }
}
