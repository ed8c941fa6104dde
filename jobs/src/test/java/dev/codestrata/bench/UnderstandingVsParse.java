package dev.codestrata.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.codestrata.source.definitions.Definitions;
import dev.codestrata.source.definitions.Imports;
import dev.codestrata.source.features.LanguageFeatures;
import dev.codestrata.source.fingerprints.MinHash;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.metrics.CodeMetrics;
import dev.codestrata.source.patterns.RuleCatalogue;
import dev.codestrata.source.syntax.ParseLimits;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import dev.codestrata.source.syntax.java.JavaGrammar;
import dev.codestrata.source.syntax.treesitter.Grammar;
import dev.codestrata.source.syntax.treesitter.Grammars;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parse and understanding of each file, or parse and rules, next to the parser alone on the same
 * bytes, by language and in total, in processor time of the process, so that other processes do not
 * count; one file after the other.
 */
final class UnderstandingVsParse {
  private static final double GOAL = 3.0;

  /** What rules add to the parse is to stay below one and a half of it. */
  private static final double GOAL_OF_RULES = 2.5;

  private static final long MOST_CHARACTERS = 2_000_000;
  private static final int WARM_UPS = 2;

  private final HeadSources sources;
  private final int rounds;
  private final Reading reading;
  private final double goal;

  /** What is done with each parsed text. */
  private interface Reading {
    void read(Language language, String text, ParsedSource parsed);
  }

  private UnderstandingVsParse(HeadSources sources, int rounds, Reading reading, double goal) {
    this.sources = sources;
    this.rounds = rounds;
    this.reading = reading;
    this.goal = goal;
  }

  /** Metrics, definitions, imports and fingerprints. */
  static UnderstandingVsParse ofUnderstanding(HeadSources sources, int rounds) {
    return new UnderstandingVsParse(
        sources,
        rounds,
        (language, text, parsed) -> {
          CodeMetrics.measure(language, text, parsed);
          Definitions.of(parsed);
          Imports.of(parsed);
          MinHash.of(text);
        },
        GOAL);
  }

  /** All rules, the outline that they share with other readers, and the minimum version. */
  static UnderstandingVsParse ofRules(HeadSources sources, int rounds) {
    return new UnderstandingVsParse(
        sources,
        rounds,
        (language, text, parsed) -> {
          RuleCatalogue.builtin().match(parsed);
          LanguageFeatures.require(parsed);
        },
        GOAL_OF_RULES);
  }

  /** One row for each language and one for all; a language with few files is left out. */
  List<Measure> measure(String name) throws Exception {
    List<Measure> measures = new ArrayList<>();
    double ours = 0;
    double theirs = 0;
    for (Language language : sources.languages()) {
      List<String> texts = parsable(language);
      long characters = texts.stream().mapToLong(String::length).sum();
      if (characters < 20_000) {
        continue;
      }
      Rounds.Medians medians = medians(name + " " + language.name(), language, texts);
      ours += medians.ours();
      theirs += medians.theirs();
      measures.add(
          Measure.against(
              name + "_" + language.id(),
              medians,
              "the parser alone, %d files of %d KiB".formatted(texts.size(), characters >> 10),
              null));
    }
    measures.add(
        Measure.against(
            name, new Rounds.Medians(ours, theirs), "the parsers alone, all languages", goal));
    return measures;
  }

  private Rounds.Medians medians(String name, Language language, List<String> texts)
      throws Exception {
    for (int i = 0; i < WARM_UPS; i++) {
      parse(language, texts);
      understand(language, texts);
    }
    List<Double> own = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      other.add(seconds(() -> parse(language, texts)));
      own.add(seconds(() -> understand(language, texts)));
    }
    Rounds.Medians medians = new Rounds.Medians(Rounds.median(own), Rounds.median(other));
    System.err.printf(
        Locale.ROOT,
        "%s: %.3f s, baseline %.3f s, ratio %.2f%n",
        name,
        medians.ours(),
        medians.theirs(),
        medians.ours() / medians.theirs());
    return medians;
  }

  private List<String> parsable(Language language) {
    List<String> texts = new ArrayList<>();
    long characters = 0;
    for (String text : sources.texts(language)) {
      try (ParsedSource parsed = SourceParsers.parse(language, text)) {
        if (characters + parsed.text().text().length() < MOST_CHARACTERS) {
          characters += text.length();
          texts.add(text);
        }
      } catch (ParseRefusedException e) {
        // Over a limit: neither side reads it.
        continue;
      }
    }
    return texts;
  }

  private static void parse(Language language, List<String> texts) {
    for (String text : texts) {
      if (language.name().equals("Java")) {
        JavaGrammar.parse(text);
      } else {
        Grammar grammar = Grammars.of(language).orElseThrow();
        grammar
            .parse(
                text.getBytes(StandardCharsets.UTF_8),
                ParseLimits.DEFAULT.timeout().toNanos() / 1_000)
            .orElseThrow()
            .close();
      }
    }
  }

  private void understand(Language language, List<String> texts) throws ParseRefusedException {
    for (String text : texts) {
      try (ParsedSource parsed = SourceParsers.parse(language, text)) {
        reading.read(language, text, parsed);
      }
    }
  }

  private static double seconds(Rounds.Work work) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    work.run();
    return (system.getProcessCpuTime() - start) / 1e9;
  }
}
