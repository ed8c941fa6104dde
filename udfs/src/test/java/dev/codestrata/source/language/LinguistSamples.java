package dev.codestrata.source.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The files under {@code samples/} of a checkout of GitHub's Linguist, each of a known language.
 */
final class LinguistSamples {

  /** A file, its language, and whether it is kept from everything that learns. */
  record Labelled(Path file, String language, boolean isHeldOut) {}

  /** Names that cannot be those of folders. */
  private static final Map<String, String> FOLDERS = Map.of("Fstar", "F*", "ProC", "Pro*C");

  private LinguistSamples() {}

  /** All samples, by path. */
  static List<Labelled> under(Path linguist) throws IOException {
    Path samples = linguist.resolve("samples");
    List<Labelled> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path relative = samples.relativize(file);
        String folder = relative.getName(0).toString();
        found.add(new Labelled(file, FOLDERS.getOrDefault(folder, folder), isHeldOut(relative)));
      }
    }
    return found;
  }

  /** One file in four, by the checksum of its path. */
  private static boolean isHeldOut(Path relative) {
    CRC32 checksum = new CRC32();
    checksum.update(relative.toString().getBytes(StandardCharsets.UTF_8));
    return checksum.getValue() % 4 == 0;
  }

  /**
   * Learns from what is not held out and writes the resource: {@code LinguistSamples LINGUIST
   * FILE}.
   */
  public static void main(String[] arguments) throws IOException {
    Profiles profiles = new Profiles();
    for (Labelled sample : under(Path.of(arguments[0]))) {
      Language language = Languages.byName(sample.language()).orElse(null);
      if (language != null && !sample.isHeldOut() && sharesExtension(language)) {
        text(sample.file()).ifPresent(text -> profiles.learn(language.name(), Tokens.of(text)));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Learned by LinguistSamples from three quarters of the samples of GitHub Linguist.");
    lines.add(
        "# Languages with the number of their texts, then tokens with theirs: language:texts.");
    lines.addAll(profiles.lines(2));
    Files.write(Path.of(arguments[1]), lines);
  }

  static java.util.Optional<String> text(Path file) {
    try {
      return java.util.Optional.ofNullable(TextDecoder.decode(Files.readAllBytes(file)).text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean sharesExtension(Language language) {
    Set<String> shared = Languages.sharedExtensions();
    return language.extensions().stream().anyMatch(shared::contains);
  }
}
