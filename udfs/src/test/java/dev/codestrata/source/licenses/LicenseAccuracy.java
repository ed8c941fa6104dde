package dev.codestrata.source.licenses;

import dev.codestrata.source.language.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How often {@link LicenseDetector} states exactly the licences of labelled files: {@code
 * LicenseAccuracy LABELS [PART [SHOW]]}, with labels as {@code src/test/python/license_labels.py}
 * lists them. PART is {@code tune} for the files whose path has an even hash, {@code report} for
 * the others, or {@code all}; SHOW lists the differences.
 */
public final class LicenseAccuracy {

  private static final double SURE = 0.8;

  private LicenseAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    String part = arguments.length > 1 ? arguments[1] : "report";
    boolean show = arguments.length > 2;
    Map<String, int[]> counts = new TreeMap<>();
    Map<String, Integer> confusions = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] fields = line.split("\t");
      boolean even = (fields[1].substring(fields[1].lastIndexOf('/')).hashCode() & 1) == 0;
      if (!part.equals("all") && even != part.equals("tune")) {
        continue;
      }
      String text = TextDecoder.decode(Files.readAllBytes(Path.of(fields[1]))).text();
      if (text == null) {
        continue;
      }
      List<LicenseMatch> matches =
          LicenseDetector.detect(text).stream().filter(m -> m.confidence() >= SURE).toList();
      Set<String> expected = ids(Arrays.asList(fields[2].split(" ; ")));
      Set<String> found = ids(matches.stream().map(LicenseMatch::spdx).toList());
      int[] count = counts.computeIfAbsent(fields[0], k -> new int[3]);
      count[0]++;
      if (expected.equals(found)) {
        count[1]++;
      } else {
        confusions.merge(expected + " as " + found, 1, Integer::sum);
        if (show) {
          System.out.println(fields[0] + " " + fields[1] + ": " + expected + " as " + found);
        }
      }
      if (found.containsAll(expected)) {
        count[2]++;
      }
    }
    counts.forEach(
        (set, c) ->
            System.out.printf(
                Locale.ROOT,
                "%s: %d files, exactly right %.3f, all licences among those found %.3f%n",
                set,
                c[0],
                (double) c[1] / c[0],
                (double) c[2] / c[0]));
    confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(25)
        .forEach(e -> System.out.println(e.getValue() + " times " + e.getKey()));
  }

  /** The identifiers in expressions, deprecated ones of the GNU licences in their new spelling. */
  private static Set<String> ids(List<String> expressions) {
    return expressions.stream()
        .flatMap(e -> Arrays.stream(e.split("(?i)\\s+(?:and|or)\\s+|[()]")))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(LicenseAccuracy::current)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String current(String id) {
    String spelt =
        LicenseExpression.parse(id)
            .map(LicenseExpression::toString)
            .orElse(id)
            .replaceAll("(?i) with ", " WITH ");
    if (spelt.matches("[AL]?GPL-\\d\\.\\d\\+.*")) {
      return spelt.replaceFirst("\\+", "-or-later");
    }
    return spelt.matches("[AL]?GPL-\\d\\.\\d") ? spelt + "-only" : spelt;
  }
}
