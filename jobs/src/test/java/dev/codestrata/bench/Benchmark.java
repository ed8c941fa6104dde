package dev.codestrata.bench;

import dev.codestrata.bench.Rounds.Medians;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;

/**
 * The rows of the benchmark and how each is measured; a row whose tools are missing is left out
 * aloud.
 */
final class Benchmark {

  static final String HISTORY_GIT = "history_vs_git";
  static final String HISTORY_PYDRILLER = "history_vs_pydriller";
  static final String HISTORY_DELTA = "history_delta_write";
  static final String HEAD_CONTENT = "head_content_vs_git";
  static final String LONGEST_TASK = "giant_longest_task";
  static final String PACKING = "giant_vs_ideal_packing";
  static final String ANALYSIS = "analysis_vs_parse";
  static final String LANGUAGE = "language_detection";
  static final String UNDERSTANDING = "understanding_vs_parse";
  static final String RULES = "rules_vs_parse";
  static final String RUN_COLD = "run_cold_seconds";
  static final String RUN_UNCHANGED = "run_unchanged_seconds";
  static final String PEAK_RSS = "peak_rss_mib";
  static final List<String> NAMES =
      List.of(
          HISTORY_GIT,
          HISTORY_PYDRILLER,
          HISTORY_DELTA,
          HEAD_CONTENT,
          LONGEST_TASK,
          PACKING,
          ANALYSIS,
          LANGUAGE,
          TextScans.LICENSES,
          TextScans.SECRETS,
          UNDERSTANDING,
          RULES,
          RUN_COLD,
          RUN_UNCHANGED,
          PEAK_RSS);

  private static final int ENOUGH_COMMITS = 5_000;
  private static final int WARM_UPS = 2;

  /** A read of a tenth of a second is compiled only after many. */
  private static final int SHORT_WARM_UPS = 15;

  private final Path root;
  private final Path repository;
  private final int rounds;
  private final List<Measure> measures = new ArrayList<>();

  Benchmark(Path root, Path repository, int rounds) {
    this.root = root;
    this.repository = repository;
    this.rounds = rounds;
  }

  List<Measure> run(Collection<String> names) throws Exception {
    if (Programs.isPresent("git")) {
      int commits =
          Integer.parseInt(
              Programs.output(Programs.git(repository, "rev-list", "--count", "HEAD")));
      say("%s: %d commits, median of %d", repository, commits, rounds);
      if (commits < ENOUGH_COMMITS) {
        say(
            "note: the goals are meant for %d commits or more; name such a one by --repo",
            ENOUGH_COMMITS);
      }
    }
    Path scratch = Files.createTempDirectory("codestrata-bench");
    try {
      tables(names, scratch);
      if (names.contains(ANALYSIS)) {
        analysis();
      }
      if (names.contains(LANGUAGE)) {
        language();
      }
      if (names.contains(TextScans.LICENSES)) {
        measures.add(new TextScans(repository, rounds).licenses());
      }
      if (names.contains(TextScans.SECRETS)) {
        measures.add(new TextScans(repository, rounds).secrets());
      }
      if (names.contains(UNDERSTANDING)) {
        try (HeadSources sources = new HeadSources(repository)) {
          measures.addAll(
              UnderstandingVsParse.ofUnderstanding(sources, rounds).measure(UNDERSTANDING));
        }
      }
      if (names.contains(RULES)) {
        try (HeadSources sources = new HeadSources(repository)) {
          measures.addAll(UnderstandingVsParse.ofRules(sources, rounds).measure(RULES));
        }
      }
      wholeRuns(names, scratch);
    } finally {
      FileUtils.deleteDirectory(scratch.toFile());
    }
    return measures;
  }

  private void tables(Collection<String> names, Path scratch) throws Exception {
    if (names.stream()
        .noneMatch(
            List.of(
                    HISTORY_GIT,
                    HISTORY_PYDRILLER,
                    HISTORY_DELTA,
                    HEAD_CONTENT,
                    LONGEST_TASK,
                    PACKING)
                ::contains)) {
      return;
    }
    try (GitTables tables = new GitTables(scratch)) {
      if (names.contains(HISTORY_GIT) && has("git", HISTORY_GIT)) {
        List<String> log =
            Programs.git(
                repository, "log", "--numstat", "-M", "--diff-algorithm=histogram", "HEAD");
        Medians medians =
            Rounds.interleaved(
                HISTORY_GIT,
                WARM_UPS,
                rounds,
                () -> tables.history(repository),
                () -> Programs.discard(log));
        measures.add(
            Measure.against(
                HISTORY_GIT, medians, "git log --numstat -M --diff-algorithm=histogram", 0.6));
      }
      if (names.contains(HISTORY_DELTA)) {
        Medians medians =
            Rounds.interleaved(
                HISTORY_DELTA,
                1,
                rounds,
                () -> tables.historyToDelta(repository, scratch.resolve("commit_files")),
                () -> tables.changedFiles(repository));
        measures.add(Measure.against(HISTORY_DELTA, medians, "the same to a noop sink", null));
      }
      if (names.contains(HEAD_CONTENT) && has("git", HEAD_CONTENT)) {
        Medians medians =
            Rounds.interleaved(
                HEAD_CONTENT,
                SHORT_WARM_UPS,
                rounds,
                () -> tables.headContent(repository),
                () ->
                    Programs.discard(
                        Programs.git(repository, "ls-tree", "-r", "HEAD"),
                        List.of("awk", "$2 == \"blob\" { print $3 }"),
                        Programs.git(repository, "cat-file", "--batch")));
        measures.add(
            Measure.against(HEAD_CONTENT, medians, "git ls-tree + git cat-file --batch", 1.5));
      }
      if (names.contains(HISTORY_PYDRILLER)) {
        pydriller(tables, scratch.resolve("clone"));
      }
      if (names.contains(LONGEST_TASK) || names.contains(PACKING)) {
        giant(tables, scratch, names);
      }
    }
  }

  private void pydriller(GitTables tables, Path clone) throws Exception {
    if (!has("git", HISTORY_PYDRILLER) || !has("python3", HISTORY_PYDRILLER)) {
      return;
    }
    String script = root.resolve("jobs/src/test/python/pydriller_history.py").toString();
    Programs.discard(List.of("python3", "-B", script, "--install"));
    // PyDriller reads no bare repository, and must not write to one that is not ours.
    Programs.discard(
        List.of(
            "git",
            "clone",
            "-q",
            "--shared",
            "--no-checkout",
            repository.toString(),
            clone.toString()));
    say("%s: PyDriller takes minutes a round", HISTORY_PYDRILLER);
    Medians medians =
        Rounds.interleaved(
            HISTORY_PYDRILLER,
            1,
            rounds,
            () -> tables.history(repository),
            () -> Programs.discard(List.of("python3", "-B", script, clone.toString())));
    measures.add(Measure.against(HISTORY_PYDRILLER, medians, "PyDriller, the same facts", 0.025));
  }

  private void giant(GitTables tables, Path scratch, Collection<String> names) throws Exception {
    if (!has("git", LONGEST_TASK + " and " + PACKING)) {
      return;
    }
    String head = Programs.output(Programs.git(repository, "rev-parse", "HEAD")).strip();
    GiantAmongSmall reading =
        new GiantAmongSmall(tables.session(), repository.toRealPath(), head, scratch);
    reading.read();
    List<Double> longest = new ArrayList<>();
    List<Double> stage = new ArrayList<>();
    List<Double> ideal = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      GiantAmongSmall.Balance balance = reading.read();
      longest.add(balance.longest());
      stage.add(balance.stage());
      ideal.add(balance.ideal());
    }
    if (names.contains(LONGEST_TASK)) {
      measures.add(
          Measure.against(
              LONGEST_TASK,
              new Medians(Rounds.median(longest), Rounds.median(stage)),
              "its stage on 8 slots, one giant among 100 small",
              0.2));
    }
    if (names.contains(PACKING)) {
      measures.add(
          Measure.against(
              PACKING,
              new Medians(Rounds.median(stage), Rounds.median(ideal)),
              "8 slots filled evenly",
              1.3));
    }
  }

  private void analysis() throws Exception {
    try (HeadSources sources = new HeadSources(repository)) {
      if (sources.files() == 0) {
        say("%s is left out: no file at the head has a parser", ANALYSIS);
        return;
      }
      say("%s: %d files, %d characters", ANALYSIS, sources.files(), sources.characters());
      sources.parse();
      Medians medians =
          Rounds.interleaved(ANALYSIS, WARM_UPS, rounds, sources::analyze, sources::parse);
      measures.add(
          Measure.against(ANALYSIS, medians, "parsing alone, the same files and parsers", null));
    }
  }

  private void language() throws IOException {
    LanguageDetection detection = new LanguageDetection(repository);
    if (detection.isEmpty()) {
      say("%s is left out: no text at the head", LANGUAGE);
      return;
    }
    say("%s: %s", LANGUAGE, detection);
    // 20,000 files a second.
    measures.add(Measure.alone(LANGUAGE, detection.microsecondsPerFile(rounds), "us/file", 50.0));
  }

  private void wholeRuns(Collection<String> names, Path scratch) throws Exception {
    if (names.stream().noneMatch(List.of(RUN_COLD, RUN_UNCHANGED, PEAK_RSS)::contains)) {
      return;
    }
    Path launcher = root.resolve("bin/codestrata");
    if (!Files.isExecutable(launcher)) {
      say("%s, %s and %s are left out: no %s", RUN_COLD, RUN_UNCHANGED, PEAK_RSS, launcher);
      return;
    }
    // The first use of the launcher builds it: that is no part of a run.
    Programs.discard(List.of(launcher.toString(), "--version"));
    List<Double> cold = new ArrayList<>();
    List<Double> unchanged = new ArrayList<>();
    List<Double> memory = new ArrayList<>();
    Path log = Files.createDirectories(root.resolve("target")).resolve("bench-run.log");
    for (int i = 0; i < rounds; i++) {
      Path lake = scratch.resolve("lake-" + i);
      WholeRun first = WholeRun.of(launcher, repository, lake, log);
      WholeRun again = WholeRun.of(launcher, repository, lake, log);
      FileUtils.deleteDirectory(lake.toFile());
      say(
          "run %d/%d: cold %.1f s, unchanged %.1f s",
          i + 1, rounds, first.seconds(), again.seconds());
      cold.add(first.seconds());
      unchanged.add(again.seconds());
      if (WholeRun.canSeeMemory()) {
        memory.add(Math.max(first.peakRssMebibytes(), again.peakRssMebibytes()));
      }
    }
    if (names.contains(RUN_COLD)) {
      measures.add(Measure.alone(RUN_COLD, Rounds.median(cold), "s", 90.0));
    }
    if (names.contains(RUN_UNCHANGED)) {
      measures.add(Measure.alone(RUN_UNCHANGED, Rounds.median(unchanged), "s", 15.0));
    }
    if (names.contains(PEAK_RSS) && memory.isEmpty()) {
      say("%s is left out: this system has no /proc", PEAK_RSS);
    } else if (names.contains(PEAK_RSS)) {
      measures.add(Measure.alone(PEAK_RSS, Rounds.median(memory), "MiB", 4096.0));
    }
  }

  private static boolean has(String program, String row) {
    boolean present = Programs.isPresent(program);
    if (!present) {
      say("%s is left out: no %s on the path", row, program);
    }
    return present;
  }

  private static void say(String format, Object... values) {
    System.err.println(String.format(Locale.ROOT, format, values));
  }

  /** For the command line's help. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Names() {
      super(NAMES);
    }
  }
}
