package dev.codestrata.source.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures detection on labelled files, those whose path decides and those whose path does not
 * apart: {@code LanguageAccuracy held-out LINGUIST} for the held-out samples of Linguist, {@code
 * learned} for the others, or {@code labels FILE} for lines of language, tab and path beside the
 * file; a label may name several languages with "or" between them.
 */
final class LanguageAccuracy {
  private static final int CONFUSIONS = 30;

  private final Map<String, Integer> confusions = new TreeMap<>();
  private final Map<String, int[]> byExtension = new TreeMap<>();
  private final int[] known = new int[2];
  private final int[] ambiguous = new int[2];
  private final int[] otherwise = new int[2];

  private LanguageAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    LanguageAccuracy accuracy = new LanguageAccuracy();
    Path material = Path.of(arguments[1]);
    if (!arguments[0].equals("labels")) {
      boolean heldOut = arguments[0].equals("held-out");
      for (LinguistSamples.Labelled sample : LinguistSamples.under(material)) {
        if (sample.isHeldOut() == heldOut) {
          accuracy.add(sample.language(), sample.file());
        }
      }
    } else {
      for (String line : Files.readAllLines(material)) {
        String[] fields = line.split("\t");
        accuracy.add(fields[0], material.resolveSibling(fields[1]));
      }
    }
    accuracy.print();
  }

  private void add(String expected, Path file) {
    String text = LinguistSamples.text(file).orElse(null);
    if (text == null) {
      return;
    }
    String name = file.getFileName().toString();
    String found = Languages.detect(name, text).map(Language::name).orElse("unknown");
    boolean right = List.of(expected.split(" or ")).contains(found);
    boolean isAmbiguous = Languages.isAmbiguous(name);
    int[] count = isAmbiguous ? ambiguous : Languages.byPath(name).isPresent() ? known : otherwise;
    count[0]++;
    count[1] += right ? 1 : 0;
    String extension = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    if (isAmbiguous) {
      int[] own = byExtension.computeIfAbsent(extension, key -> new int[2]);
      own[0]++;
      own[1] += right ? 1 : 0;
    }
    if (!right) {
      confusions.merge(extension + " " + expected + " taken for " + found, 1, Integer::sum);
    }
  }

  private void print() {
    line("path decides", known);
    line("extension of several languages", ambiguous);
    line("neither", otherwise);
    List<Map.Entry<String, int[]>> extensions = new ArrayList<>(byExtension.entrySet());
    extensions.sort(Comparator.comparingInt(entry -> entry.getValue()[1] - entry.getValue()[0]));
    extensions.stream().limit(CONFUSIONS).forEach(entry -> line(entry.getKey(), entry.getValue()));
    confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(CONFUSIONS)
        .forEach(entry -> System.out.println(entry.getValue() + " " + entry.getKey()));
  }

  private static void line(String what, int[] count) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %5d of %5d  %.4f%n",
        what,
        count[1],
        count[0],
        count[0] == 0 ? 0 : (double) count[1] / count[0]);
  }
}
