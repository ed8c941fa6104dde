package dev.codestrata.source.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of languages that GitHub knows, by name, as {@code github-languages.tsv} holds it. */
final class GitHubLanguages {
  private static final int FIELDS = 12;

  /** One line of the table. */
  record Row(
      String name,
      String kind,
      String group,
      List<String> aliases,
      List<String> extensions,
      List<String> fileNames,
      List<String> interpreters,
      List<String> lineComments,
      List<String> blockComments,
      boolean nested,
      List<String> strings,
      List<String> verbatimStrings) {}

  private GitHubLanguages() {}

  static Map<String, Row> load() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String line : lines("/github-languages.tsv")) {
      String[] fields = line.split("\t", -1);
      if (fields.length != FIELDS) {
        throw new IllegalStateException(
            "github-languages.tsv: %d fields, not %d, in: %s"
                .formatted(fields.length, FIELDS, line));
      }
      rows.put(
          fields[0],
          new Row(
              fields[0],
              fields[1],
              fields[2],
              values(fields[3]),
              values(fields[4]),
              values(fields[5]),
              values(fields[6]),
              values(fields[7]),
              values(fields[8]),
              !fields[9].isEmpty(),
              values(fields[10]),
              values(fields[11])));
    }
    return rows;
  }

  /** The lines of a resource but for those that start with {@code # }. */
  static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream stream = GitHubLanguages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("# ")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
    return lines;
  }

  private static List<String> values(String field) {
    if (field.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (String value : field.split("\\|")) {
      values.add(value.replace("\\u007c", "|"));
    }
    return values;
  }
}
