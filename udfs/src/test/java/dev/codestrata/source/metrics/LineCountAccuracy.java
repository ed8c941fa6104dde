package dev.codestrata.source.metrics;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.language.TextDecoder;
import dev.codestrata.source.syntax.TokenStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares line counts with those that the fixtures of tokei state in their first lines: {@code
 * LineCountAccuracy TOKEI}, a checkout; with a further argument, fixtures that are counted
 * differently are printed.
 */
final class LineCountAccuracy {
  private static final Pattern STATED =
      Pattern.compile("(\\d+) lines,? (\\d+) code,? (\\d+) comments,? (\\d+) blanks");

  private LineCountAccuracy() {}

  /** The text with what each line that holds a token counts as. */
  private static void print(Language language, String text) {
    TokenStream tokens = TokenStream.of(language, text);
    int start = 0;
    for (String line : text.split("(?<=\n)")) {
      int end = start + line.length();
      String kinds = " ";
      for (int token = 0; token < tokens.size(); token++) {
        if (tokens.start(token) < end && tokens.end(token) > start) {
          kinds = tokens.isComment(token) ? kinds.equals(" ") ? "-" : kinds : "c";
        }
      }
      System.out.print(kinds + " " + line);
      start = end;
    }
  }

  public static void main(String[] arguments) throws IOException {
    int equal = 0;
    int different = 0;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0], "tests"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = TextDecoder.decode(Files.readAllBytes(file)).text();
        Matcher stated = text == null ? null : STATED.matcher(text);
        if (stated == null || !stated.find()) {
          System.out.printf("%s states nothing%n", file.getFileName());
          continue;
        }
        Optional<Language> language = Languages.detect(file.getFileName().toString(), text);
        if (language.isEmpty()) {
          System.out.printf("%s is in no known language%n", file.getFileName());
          continue;
        }
        CodeMetrics found = CodeMetrics.measure(language.get(), text, null);
        List<Integer> counts =
            List.of(found.lines(), found.codeLines(), found.commentLines(), found.blankLines());
        List<Integer> expected =
            Stream.of(1, 2, 3, 4).map(stated::group).map(Integer::valueOf).toList();
        if (counts.equals(expected)) {
          equal++;
        } else {
          different++;
          if (arguments.length > 1) {
            print(language.get(), text);
          }
          System.out.printf(
              "%s (%s): lines, code, comments and blanks %s, tokei %s%n",
              file.getFileName(), language.get().name(), counts, expected);
        }
      }
    }
    System.out.printf("%d equal, %d different%n", equal, different);
  }
}
