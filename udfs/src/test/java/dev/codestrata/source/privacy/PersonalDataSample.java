package dev.codestrata.source.privacy;

import dev.codestrata.source.language.DecodedText;
import dev.codestrata.source.language.TextDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Draws finds of personal data for people to label, and says how many of the labelled ones are
 * right.
 *
 * <ul>
 *   <li>{@code PersonalDataSample draw DIR COUNT [LABELS...]}: at most COUNT finds of each kind
 *       under DIR, whose entries are checkouts, as {@code kind, repository, path, line, hash,
 *       excerpt} by tabs. Each value of a repository is drawn once, and at most {@link #MOST} of
 *       one repository. The order is that of SHA-256 of repository and value, so a sample is the
 *       same wherever drawn. What stands in LABELS is left out.
 *   <li>{@code PersonalDataSample score LABELS}: precision by kind of lines {@code kind,
 *       repository, path, line, hash, label}.
 *   <li>{@code PersonalDataSample rescore DIR LABELS}: the same for those that are found today.
 * </ul>
 *
 * Hashes are the first 16 digits of SHA-256 of the value: labels can be published without it.
 */
public final class PersonalDataSample {

  private static final Set<String> PERSONAL =
      Set.of("email", "ip_address", "user_name", "phone_number");
  private static final int MOST = 6;
  private static final int LARGEST_FILE = 1 << 20;
  private static final int AROUND = 60;

  private record Drawn(
      String kind, String repository, String path, int line, String hash, String excerpt) {
    String key() {
      return String.join("\t", kind, repository, path, hash);
    }
  }

  private PersonalDataSample() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "draw" -> {
        Set<String> seen = new HashSet<>();
        for (String labels : List.of(arguments).subList(3, arguments.length)) {
          for (String line : Files.readAllLines(Path.of(labels))) {
            seen.add(line.startsWith("#") ? line : line.split("\t")[4]);
          }
        }
        draw(Path.of(arguments[1]), Integer.parseInt(arguments[2]), seen);
      }
      case "score" -> score(Files.readAllLines(Path.of(arguments[1])), null);
      case "rescore" -> {
        Set<String> today = new HashSet<>();
        all(Path.of(arguments[1])).values().forEach(d -> d.forEach(f -> today.add(f.key())));
        score(Files.readAllLines(Path.of(arguments[2])), today);
      }
      default -> throw new IllegalArgumentException("draw, score or rescore: " + arguments[0]);
    }
  }

  private static void draw(Path directory, int count, Set<String> seen) throws IOException {
    all(directory)
        .forEach(
            (kind, finds) -> {
              Map<String, Integer> byRepository = new HashMap<>();
              int drawn = 0;
              for (Drawn find : finds) {
                if (drawn < count
                    && !seen.contains(find.hash())
                    && byRepository.merge(find.repository(), 1, Integer::sum) <= MOST) {
                  drawn++;
                  System.out.println(
                      String.join(
                          "\t",
                          find.kind(),
                          find.repository(),
                          find.path(),
                          String.valueOf(find.line()),
                          find.hash(),
                          find.excerpt()));
                }
              }
              System.err.printf("%s: %d distinct finds, %d drawn%n", kind, finds.size(), drawn);
            });
  }

  /** Finds by kind, in the order of the draw. */
  private static Map<String, List<Drawn>> all(Path directory) throws IOException {
    Map<String, Map<String, Drawn>> byOrder = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path path = directory.relativize(file);
        if (Files.size(file) <= LARGEST_FILE && !path.toString().contains(".git/")) {
          DecodedText text = TextDecoder.decode(Files.readAllBytes(file));
          if (text.isText()) {
            collect(path, text.text(), byOrder);
          }
        }
      }
    }
    Map<String, List<Drawn>> finds = new TreeMap<>();
    byOrder.forEach((kind, ordered) -> finds.put(kind, List.copyOf(ordered.values())));
    return finds;
  }

  private static void collect(Path path, String text, Map<String, Map<String, Drawn>> byOrder) {
    String repository = path.getName(0).toString();
    for (Find find : SensitiveFinder.get().finds(text)) {
      if (PERSONAL.contains(find.kind())) {
        String value = text.substring(find.start(), find.end());
        String excerpt =
            text.substring(
                    Math.max(0, find.start() - AROUND),
                    Math.min(text.length(), find.end() + AROUND))
                .replaceAll("\\s+", " ");
        int line = 1 + (int) text.substring(0, find.start()).chars().filter(c -> c == '\n').count();
        Drawn drawn =
            new Drawn(
                find.kind(),
                repository,
                path.subpath(1, path.getNameCount()).toString(),
                line,
                hash(value).substring(0, 16),
                excerpt);
        // One value of a repository counts once, at the first of its places.
        byOrder
            .computeIfAbsent(find.kind(), k -> new TreeMap<>())
            .putIfAbsent(hash(repository + "\n" + value), drawn);
      }
    }
  }

  private static void score(List<String> lines, Set<String> today) {
    Map<String, int[]> counts = new TreeMap<>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t");
      boolean counted =
          today == null
              || today.contains(String.join("\t", fields[0], fields[1], fields[2], fields[4]));
      if (counted) {
        int[] count = counts.computeIfAbsent(fields[0], k -> new int[2]);
        count[fields[5].equals("right") ? 0 : 1]++;
      }
    }
    counts.forEach(
        (kind, count) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f |%n",
                kind,
                count[0] + count[1],
                (double) count[0] / (count[0] + count[1])));
  }

  private static String hash(String value) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
