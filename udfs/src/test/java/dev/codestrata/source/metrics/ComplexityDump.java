package dev.codestrata.source.metrics;

import dev.codestrata.source.definitions.Definition;
import dev.codestrata.source.definitions.Definitions;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.language.TextDecoder;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the complexity of files, whose paths it reads, one a line, for {@code
 * complexity_agreement.py}: a line for each function, and one for the file.
 */
final class ComplexityDump {

  private ComplexityDump() {}

  public static void main(String[] arguments) throws IOException {
    BufferedReader paths =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      String text = TextDecoder.decode(Files.readAllBytes(Path.of(path))).text();
      Language language =
          text == null
              ? null
              : Languages.detect(path, text).filter(SourceParsers::supports).orElse(null);
      if (language == null) {
        continue;
      }
      try (ParsedSource parsed = SourceParsers.parse(language, text)) {
        for (Definition definition : Definitions.of(parsed)) {
          if (definition.cyclomaticComplexity() != null) {
            System.out.printf(
                "function\t%s\t%d\t%s\t%d%n",
                path, definition.startLine(), definition.name(), definition.cyclomaticComplexity());
          }
        }
        CodeMetrics metrics = CodeMetrics.measure(language, text, parsed);
        if (metrics.cognitiveComplexity() != null && metrics.parseErrors() == 0) {
          System.out.printf("file\t%s\t%d%n", path, metrics.cognitiveComplexity());
        }
      } catch (ParseRefusedException refused) {
        System.err.printf("%s: %s%n", path, refused.getMessage());
      }
    }
  }
}
