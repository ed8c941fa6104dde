package dev.codestrata.bench;

import dev.codestrata.source.definitions.Definitions;
import dev.codestrata.source.definitions.Imports;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.licenses.LicenseDetector;
import dev.codestrata.source.metrics.CodeMetrics;
import dev.codestrata.source.patterns.RuleCatalogue;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The files at the head that a parser reads, held as text, with one thread for each processor. */
final class HeadSources implements AutoCloseable {

  private record Source(String path, Language language, String text) {}

  private interface Step {
    void of(Source source) throws ParseRefusedException;
  }

  private final List<Source> sources = new ArrayList<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private long characters;

  HeadSources(Path directory) throws IOException {
    HeadTexts.of(directory).forEach(file -> add(file.path(), file.text()));
  }

  private void add(String path, String text) {
    Optional<Language> language = Languages.detect(path, text).filter(SourceParsers::supports);
    if (language.isPresent()) {
      sources.add(new Source(path, language.get(), text));
      characters += text.length();
    }
  }

  /** The languages of the files, in order. */
  SortedSet<Language> languages() {
    SortedSet<Language> languages = new TreeSet<>(Comparator.comparing(Language::name));
    sources.forEach(source -> languages.add(source.language()));
    return languages;
  }

  /** The texts of one language. */
  List<String> texts(Language language) {
    return sources.stream()
        .filter(source -> source.language().equals(language))
        .map(Source::text)
        .toList();
  }

  int files() {
    return sources.size();
  }

  long characters() {
    return characters;
  }

  /** Parses every file, and nothing else. */
  void parse() throws InterruptedException, ExecutionException {
    each(source -> SourceParsers.parse(source.language(), source.text()).close());
  }

  /**
   * All that is known from one file: language, tree, measures, definitions, imports, licences and
   * patterns.
   */
  void analyze() throws InterruptedException, ExecutionException {
    each(
        source -> {
          Language language = Languages.detect(source.path(), source.text()).orElseThrow();
          try (ParsedSource parsed = SourceParsers.parse(language, source.text())) {
            CodeMetrics.measure(language, source.text(), parsed);
            Definitions.of(parsed);
            Imports.of(parsed);
            LicenseDetector.detect(source.text());
            RuleCatalogue.builtin().match(parsed);
          }
        });
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void each(Step step) throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      running.add(
          threads.submit(
              () -> {
                for (int at; (at = next.getAndIncrement()) < sources.size(); ) {
                  try {
                    step.of(sources.get(at));
                  } catch (ParseRefusedException e) {
                    // Over a limit for both sides alike: neither reads it.
                    continue;
                  }
                }
                return null;
              }));
    }
    for (Future<?> task : running) {
      task.get();
    }
  }
}
