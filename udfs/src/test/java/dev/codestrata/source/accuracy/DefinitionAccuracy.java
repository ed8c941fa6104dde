package dev.codestrata.source.accuracy;

import dev.codestrata.source.definitions.Definition;
import dev.codestrata.source.definitions.Definitions;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.language.TextDecoder;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the definitions of real files with those of independent readers: {@code
 * DefinitionAccuracy MATERIAL TSV [SHOW]}, where each line of the file is {@code path, language,
 * kind, name, line}, the path relative to the material. Prints recall and precision by language,
 * and with SHOW that many differences of each language.
 *
 * <p>Two are the same when they are of one group of kinds, have one name, and the reader's line is
 * in the head: between our first line and thirty lines on. Each counts once.
 */
public final class DefinitionAccuracy {
  private static final int HEAD_LINES = 30;

  private record Named(String group, String name, int firstLine, int lastLine) {}

  private static final class Score {
    private int files;
    private int ours;
    private int theirs;
    private int both;
    private final List<String> differences = new ArrayList<>();
  }

  private DefinitionAccuracy() {}

  public static void main(String[] arguments) throws IOException {
    Path material = Path.of(arguments[0]);
    int show = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    Map<String, Map<String, List<Named>>> expected = read(Path.of(arguments[1]));
    Map<String, Score> scores = new TreeMap<>();
    for (Map.Entry<String, Map<String, List<Named>>> file : expected.entrySet()) {
      String text = TextDecoder.decode(Files.readAllBytes(material.resolve(file.getKey()))).text();
      if (text == null) {
        continue;
      }
      for (Map.Entry<String, List<Named>> of : file.getValue().entrySet()) {
        Language language = Languages.byName(of.getKey()).orElseThrow();
        try (ParsedSource source = SourceParsers.parse(language, text)) {
          compare(
              file.getKey(),
              language,
              of.getValue(),
              Definitions.of(source),
              scores.computeIfAbsent(language.name(), name -> new Score()));
        } catch (ParseRefusedException e) {
          System.err.println(file.getKey() + ": " + e.getMessage());
        }
      }
    }
    System.out.println("| language | files | definitions | recall | precision |");
    System.out.println("|---|---:|---:|---:|---:|");
    scores.forEach(
        (language, score) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f |%n",
                language,
                score.files,
                score.theirs,
                (double) score.both / Math.max(1, score.theirs),
                (double) score.both / Math.max(1, score.ours)));
    scores.forEach(
        (language, score) ->
            score.differences.stream()
                .limit(show)
                .forEach(line -> System.out.println(language + " " + line)));
  }

  private static void compare(
      String path,
      Language language,
      List<Named> theirs,
      List<Definition> definitions,
      Score score) {
    List<Named> rest = new ArrayList<>(theirs);
    rest.sort(java.util.Comparator.comparingInt(Named::firstLine));
    score.files++;
    score.theirs += theirs.size();
    for (Definition definition : definitions) {
      String group = group(language.name(), definition.kind());
      if (group == null) {
        continue;
      }
      String name = normal(definition.name());
      int last = Math.min(definition.endLine(), definition.startLine() + HEAD_LINES);
      Named found =
          rest.stream()
              .filter(
                  named ->
                      named.group().equals(group)
                          && named.name().equals(name)
                          && named.firstLine() >= definition.startLine()
                          && named.firstLine() <= last)
              .findFirst()
              .orElse(null);
      score.ours++;
      if (found == null) {
        score.differences.add(
            "ours only: "
                + path
                + ":"
                + definition.startLine()
                + " "
                + definition.kind()
                + " "
                + name);
      } else {
        rest.remove(found);
        score.both++;
      }
    }
    for (Named named : rest) {
      score.differences.add(
          "theirs only: "
              + path
              + ":"
              + named.firstLine()
              + " "
              + named.group()
              + " "
              + named.name());
    }
  }

  private static Map<String, Map<String, List<Named>>> read(Path tsv) throws IOException {
    Map<String, Map<String, List<Named>>> files = new TreeMap<>();
    for (String line : Files.readAllLines(tsv, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      String[] cells = line.split("\t", -1);
      List<Named> named =
          files
              .computeIfAbsent(cells[0], path -> new HashMap<>())
              .computeIfAbsent(cells[1], language -> new ArrayList<>());
      String group = cells[2].isEmpty() ? null : group(cells[1], cells[2]);
      if (group != null && !cells[3].startsWith("<lambda>") && !cells[3].startsWith("__anon")) {
        int at = Integer.parseInt(cells[4]);
        named.add(new Named(group, normal(cells[3]), at, at));
      }
    }
    return files;
  }

  /**
   * Readers differ in how finely they tell kinds apart, and in what a module is: null for what is
   * not compared.
   */
  private static String group(String language, String kind) {
    return switch (kind) {
      case "function",
              "method",
              "constructor",
              "subroutine",
              "func",
              "singletonMethod",
              "procedure",
              "destructor" ->
          "function";
      case "class",
              "interface",
              "struct",
              "enum",
              "trait",
              "record",
              "union",
              "object",
              "annotation",
              "protocol" ->
          language.equals("Fortran Free Form") ? null : "type";
      case "namespace", "module" ->
          switch (language) {
            case "C++", "TypeScript", "Fortran Free Form", "Ruby", "Elixir" -> "module";
            default -> null;
          };
      default -> null;
    };
  }

  private static String normal(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace(" ", "");
  }
}
