package dev.codestrata.source.dependencies;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of formats that have no grammar of their own, each matched for itself. */
final class Lines {

  /** Longer lines are data. */
  private static final int LONGEST = 2_000;

  private Lines() {}

  static List<String> of(String content) {
    return content.lines().filter(line -> line.length() <= LONGEST).toList();
  }

  /** A matcher that found {@code pattern}, for each of its places in each line. */
  static Stream<Matcher> all(String content, Pattern pattern) {
    return of(content).stream()
        .flatMap(
            line -> {
              Matcher matcher = pattern.matcher(line);
              Stream.Builder<Matcher> found = Stream.builder();
              while (matcher.find()) {
                Matcher copy = pattern.matcher(line);
                if (copy.find(matcher.start())) {
                  found.add(copy);
                }
              }
              return found.build();
            });
  }
}
