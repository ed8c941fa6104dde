package dev.codestrata.source.fuzz;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.language.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real texts with their path and language, in the order of their paths. */
final class Seeds {
  private static final int LARGEST = 200_000;
  private static final int MOST_OF_ONE_LANGUAGE = 60;

  /** A text that was found in a file. */
  record Seed(String path, String language, String text) {}

  private Seeds() {}

  /** The texts below a directory, of each language some. */
  static List<Seed> below(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    List<Seed> seeds = new ArrayList<>();
    java.util.Map<String, Integer> counts = new java.util.HashMap<>();
    for (Path file : files) {
      if (Files.size(file) > LARGEST) {
        continue;
      }
      String text = TextDecoder.decode(Files.readAllBytes(file)).text();
      Optional<Language> language =
          text == null ? Optional.empty() : Languages.detect(file.toString(), text);
      if (language.isPresent()
          && counts.merge(language.get().name(), 1, Integer::sum) <= MOST_OF_ONE_LANGUAGE) {
        seeds.add(new Seed(directory.relativize(file).toString(), language.get().name(), text));
      }
    }
    return seeds;
  }
}
