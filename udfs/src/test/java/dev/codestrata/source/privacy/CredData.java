package dev.codestrata.source.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The labelled files of Samsung/CredData, as {@code src/test/python/creddata_files.py} lays them
 * out: {@code DIR/meta/REPOSITORY.csv} and {@code DIR/data/REPOSITORY/FILE}.
 */
final class CredData {

  /**
   * What people said about a stretch of a file.
   *
   * @param secret whether it is labelled T; F and X are not
   * @param start first char; that of the line if no column is given
   * @param whole whether it speaks of whole lines
   */
  record Label(boolean secret, List<String> categories, int start, int end, boolean whole) {
    boolean meets(int from, int to) {
      return from < end && start < to;
    }
  }

  /** A file with all that is said about it. */
  record LabelledFile(String repository, String id, String text, List<Label> labels) {}

  private static final int COLUMNS = 13;

  private CredData() {}

  private static final class Reporting {
    static final Set<String> REPOSITORIES = read();

    private static Set<String> read() {
      try (InputStream in = CredData.class.getResourceAsStream("/privacy/creddata-reporting.txt")) {
        return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).trim().split("\n"));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read privacy/creddata-reporting.txt", e);
      }
    }
  }

  /** Whether a repository's labels may be looked at; those of the list are for reporting alone. */
  static boolean isForTuning(String repository) {
    return !Reporting.REPOSITORIES.contains(repository);
  }

  static void forEach(Path directory, boolean tuning, Consumer<LabelledFile> consumer) {
    try (Stream<Path> repositories = Files.list(directory.resolve("data"))) {
      for (Path repository : repositories.sorted().toList()) {
        String name = repository.getFileName().toString();
        if (isForTuning(name) == tuning) {
          files(directory, name).forEach(consumer);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " is no material of CredData", e);
    }
  }

  private static List<LabelledFile> files(Path directory, String repository) throws IOException {
    Map<String, List<String[]>> rows = new TreeMap<>();
    List<String> lines = Files.readAllLines(directory.resolve("meta/" + repository + ".csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      if (fields.length != COLUMNS) {
        continue;
      }
      rows.computeIfAbsent(fields[1], id -> new ArrayList<>()).add(fields);
    }
    List<LabelledFile> files = new ArrayList<>();
    for (Map.Entry<String, List<String[]>> entry : rows.entrySet()) {
      Path file = directory.resolve("data/" + repository + "/" + entry.getKey());
      if (Files.exists(file)) {
        String text =
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        files.add(labelled(repository, entry.getKey(), text, entry.getValue()));
      }
    }
    return files;
  }

  private static LabelledFile labelled(
      String repository, String id, String text, List<String[]> rows) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts.add(i + 1);
      }
    }
    starts.add(text.length() + 1);
    Map<String, Label> labels = new HashMap<>();
    for (String[] row : rows) {
      int first = Integer.parseInt(row[5]);
      int last = Integer.parseInt(row[6]);
      if (last >= starts.size()) {
        continue;
      }
      int from = row[8].isEmpty() ? -1 : Integer.parseInt(row[8]);
      int to = row[9].isEmpty() ? -1 : Integer.parseInt(row[9]);
      int lineStart = starts.get(first - 1);
      int start = from < 0 ? lineStart : lineStart + from;
      int end = to < 0 ? starts.get(last) - 1 : starts.get(last - 1) + to;
      labels.put(
          row[0],
          new Label(
              row[7].equals("T"),
              List.of(row[12].split(":")),
              start,
              Math.max(end, start + 1),
              from < 0));
    }
    return new LabelledFile(repository, id, text, List.copyOf(labels.values()));
  }
}
