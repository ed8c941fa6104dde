package dev.codestrata.source.fingerprints;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures how far signatures are from the exact similarity: {@code MinHashAccuracy DIRECTORY}
 * compares all pairs of its files, and each file with itself less some of its lines.
 */
final class MinHashAccuracy {
  private static final int MAX_FILES = 1_500;
  private static final int BUCKETS = 5;

  private MinHashAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().limit(MAX_FILES).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        texts.add(text);
        texts.add(without(text, 7));
        texts.add(without(text, 2));
      }
    }
    List<long[]> shingles = texts.stream().map(Shingles::of).toList();
    List<Optional<int[]>> signatures = texts.stream().map(MinHash::of).toList();
    double[][] sums = new double[BUCKETS][4];
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (signatures.get(i).isEmpty() || signatures.get(j).isEmpty()) {
          continue;
        }
        double exact = Shingles.jaccard(shingles.get(i), shingles.get(j));
        if (exact >= 0.05 && exact < 1) {
          double estimate = MinHash.similarity(signatures.get(i).get(), signatures.get(j).get());
          double[] sum = sums[(int) (exact * BUCKETS)];
          sum[0]++;
          sum[1] += estimate - exact;
          sum[2] += (estimate - exact) * (estimate - exact);
          sum[3] += exact * (1 - exact) / MinHash.SIZE;
        }
      }
    }
    for (int i = 0; i < BUCKETS; i++) {
      System.out.printf(
          Locale.ROOT,
          "%.1f to %.1f: %8.0f pairs, mean error %+.4f, root mean square %.4f, by theory %.4f%n",
          (double) i / BUCKETS,
          (i + 1.0) / BUCKETS,
          sums[i][0],
          sums[i][1] / sums[i][0],
          Math.sqrt(sums[i][2] / sums[i][0]),
          Math.sqrt(sums[i][3] / sums[i][0]));
    }
  }

  /** Leaves out one line in {@code every}. */
  private static String without(String text, int every) {
    StringBuilder rest = new StringBuilder();
    int number = 0;
    for (String line : text.split("(?<=\n)")) {
      if (number++ % every != 0) {
        rest.append(line);
      }
    }
    return rest.toString();
  }
}
