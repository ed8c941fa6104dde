package dev.codestrata.source.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares {@link PathKinds} with what the tests of GitHub's Linguist say of single files: {@code
 * PathKindAccuracy LINGUIST}, a checkout.
 */
final class PathKindAccuracy {
  private static final Pattern VENDORED =
      Pattern.compile("assert (!?)(?:sample|fixture)_blob\\(\"([^\"]+)\"\\)\\.vendored\\?");
  private static final Pattern DOCUMENTATION =
      Pattern.compile(
          "(assert|refute)_predicate (?:sample|fixture)_blob\\(\"([^\"]+)\"\\), :documentation\\?");
  private static final Pattern GENERATED =
      Pattern.compile("generated_(?:sample|fixture)_\\w+\\(\"([^\"]+)\"(, true)?\\)");

  private final Path linguist;
  private int cases;
  private int equal;

  private PathKindAccuracy(Path linguist) {
    this.linguist = linguist;
  }

  public static void main(String[] arguments) throws IOException {
    PathKindAccuracy accuracy = new PathKindAccuracy(Path.of(arguments[0]));
    for (String line : accuracy.lines("test/test_file_blob.rb")) {
      Matcher vendored = VENDORED.matcher(line);
      if (vendored.find()) {
        accuracy.compare(
            "vendored",
            vendored.group(2),
            vendored.group(1).isEmpty(),
            PathKinds.isVendored(vendored.group(2)));
      }
    }
    accuracy.print("vendored");
    for (String line : accuracy.lines("test/test_file_blob.rb")) {
      Matcher documentation = DOCUMENTATION.matcher(line);
      if (documentation.find()) {
        accuracy.compare(
            "documentation",
            documentation.group(2),
            documentation.group(1).equals("assert"),
            PathKinds.isDocumentation(documentation.group(2)));
      }
    }
    accuracy.print("documentation");
    for (String line : accuracy.lines("test/test_generated.rb")) {
      Matcher generated = GENERATED.matcher(line);
      if (generated.find()) {
        String path = generated.group(1);
        accuracy.compare(
            "generated",
            path,
            generated.group(2) == null,
            PathKinds.isGenerated(path, accuracy.text(path)));
      }
    }
    accuracy.print("generated");
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(linguist.resolve(file));
  }

  private String text(String path) {
    for (String folder : List.of("samples", "test/fixtures")) {
      Path file = linguist.resolve(folder).resolve(path);
      if (Files.isRegularFile(file)) {
        return LinguistSamples.text(file).orElse(null);
      }
    }
    return null;
  }

  private void compare(String kind, String path, boolean expected, boolean found) {
    cases++;
    equal += expected == found ? 1 : 0;
    if (expected != found) {
      System.out.printf("%s is %sfound %s%n", path, found ? "" : "not ", kind);
    }
  }

  private void print(String kind) {
    System.out.printf(Locale.ROOT, "%s: %d of %d as in Linguist%n", kind, equal, cases);
    cases = 0;
    equal = 0;
  }
}
