package dev.codestrata.pipeline;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.discovery.Candidate;
import dev.codestrata.discovery.InputReader;
import dev.codestrata.discovery.RejectedInput;
import dev.codestrata.errors.CodestrataException;
import dev.codestrata.lake.Lake;
import dev.codestrata.lake.Leases;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.observe.Progress;
import dev.codestrata.observe.RunLog;
import dev.codestrata.observe.RunSummary;
import dev.codestrata.source.patterns.UserRules;
import dev.codestrata.stages.AnalyzerVersion;
import dev.codestrata.stages.RuleFolder;
import dev.codestrata.tables.ErrorKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/**
 * The whole pipeline over one lake, for commands and programs: discover, ingest, analyze, context,
 * match, export. It does only what the lake does not show yet, so that it can be killed and
 * repeated, and an unchanged run writes nothing but its row in {@code runs}.
 */
public final class Pipeline {

  private static final DateTimeFormatter RUN_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

  private final SparkSession spark;
  private final String lakeUri;
  private final CodestrataConfig config;
  private final RunOptions options;
  private final RunLog log;
  private final Progress progress;

  /**
   * @param lakeUri the lake; made by the first run
   */
  public Pipeline(
      SparkSession spark,
      String lakeUri,
      CodestrataConfig config,
      RunOptions options,
      RunLog log,
      Progress progress) {
    this.spark = spark;
    this.lakeUri = lakeUri;
    this.config = config;
    this.options = options;
    this.log = log;
    this.progress = progress;
  }

  /**
   * Runs every stage over the inputs.
   *
   * @throws CodestrataException.InvalidInput if an argument names nothing; nothing was written
   * @throws Exception if the run failed; what is written stands, and the same call goes on from
   *     there
   */
  public RunSummary run(List<String> inputs) throws Exception {
    Instant start = Instant.now();
    Exporting.configs(config.export().datasets());
    UserRules rules = RuleFolder.read(config.analyze().rules());
    InputReader.Inputs read =
        progress.step(
            "read inputs",
            () -> new InputReader(spark, config.ingest().allowedSchemes()).read(inputs));
    List<Candidate> candidates = chosen(read.candidates());

    QueryCompilation.off(spark);
    Lake lake = Lake.openOrCreate(spark, lakeUri);
    RunStamp stamp = new RunStamp(options.runId().orElseGet(() -> RUN_ID.format(start)), start);
    RunHistory history = new RunHistory(lake, stamp, config, inputs);
    try {
      return run(lake, stamp, history, rules, candidates, read.rejected());
    } catch (Exception e) {
      history.writeFailure(e);
      throw e;
    } finally {
      QueryCompilation.on(spark);
    }
  }

  private RunSummary run(
      Lake lake,
      RunStamp stamp,
      RunHistory history,
      UserRules rules,
      List<Candidate> candidates,
      List<RejectedInput> rejectedInputs)
      throws Exception {
    RunCounts counts = new RunCounts();
    DeadLetters deadLetters = new DeadLetters(lake, stamp, config.resilience());
    RepositoryStates states = new RepositoryStates(lake, stamp);
    RunServices services =
        new RunServices(
            lake,
            config,
            stamp,
            progress,
            states,
            deadLetters,
            counts,
            rules,
            AnalyzerVersion.current(rules));
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put("lake", lake.uri());

    for (RejectedInput rejected : rejectedInputs) {
      deadLetters.add(
          null,
          "discover",
          rejected.place(),
          ErrorKind.INVALID_INPUT.value(),
          rejected.input() + ": " + rejected.reason(),
          rejected.input());
    }
    counts.add("repositories", candidates.size());
    List<String> completed = new ArrayList<>();
    try (Leases leases = lake.leases()) {
      List<Candidate> ours = due(leased(leases, candidates, counts), deadLetters, counts);
      states.load(ids(ours));
      completed.addAll(new RepositoryWork(services, ours).run());
    }
    deadLetters.write(Set.copyOf(completed));
    new Matching(services, history).run();
    new Exporting(services, history).run(outputs);

    long failed = counts.get("repositories_failed") + rejectedInputs.size();
    long total = candidates.size() + rejectedInputs.size();
    boolean tooMany = total > 0 && failed > options.maxFailedFraction() * total;
    RunSummary summary =
        new RunSummary(
            stamp.runId(),
            tooMany ? "too_many_failures" : history.lakeChanged() ? "done" : "unchanged",
            counts.toMap(),
            deadLetters.countsByKind(),
            outputs,
            Duration.between(stamp.at(), Instant.now()).toMillis() / 1000.0,
            null);
    history.write(summary);
    return summary;
  }

  private List<Candidate> chosen(List<Candidate> candidates) {
    List<Candidate> chosen =
        candidates.stream()
            .filter(
                c ->
                    options
                        .repository()
                        .map(
                            wanted ->
                                wanted.equals(c.fullName()) || wanted.equals(c.repositoryId()))
                        .orElse(true))
            .limit(options.limit().orElse(Integer.MAX_VALUE))
            .toList();
    if (chosen.isEmpty() && options.repository().isPresent()) {
      throw new CodestrataException.InvalidInput(
          "--repository "
              + options.repository().get()
              + ": no such repository among the inputs; give its owner/name or repository_id",
          Map.of("repository", options.repository().get()));
    }
    return chosen;
  }

  /** The candidates that no other process works on; the others are left to it. */
  private List<Candidate> leased(Leases leases, List<Candidate> candidates, RunCounts counts) {
    Set<String> ours = leases.acquire(ids(candidates));
    List<Candidate> busy =
        candidates.stream().filter(c -> !ours.contains(c.repositoryId())).toList();
    for (Candidate candidate : busy) {
      log.warn(
          "another run works on this repository, it is left to that run",
          Map.of("repository", candidate.fullName()));
    }
    if (!busy.isEmpty()) {
      counts.add("repositories_busy", busy.size());
    }
    return candidates.stream().filter(c -> ours.contains(c.repositoryId())).toList();
  }

  /**
   * The candidates whose time has come: a remote repository that failed lately is not asked for
   * again by every run. Local ones cost nothing to look at.
   */
  private List<Candidate> due(
      List<Candidate> candidates, DeadLetters deadLetters, RunCounts counts) {
    if (candidates.stream().allMatch(Candidate::isLocal)) {
      return candidates;
    }
    Map<String, Instant> waiting = deadLetters.waiting();
    List<Candidate> due = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Instant until = candidate.isLocal() ? null : waiting.get(candidate.repositoryId());
      if (until == null) {
        due.add(candidate);
        continue;
      }
      counts.add("repositories_waiting", 1);
      log.warn(
          "failed lately and is not tried before its time; codestrata retry ends the wait",
          Map.of("repository", candidate.fullName(), "until", until.toString()));
    }
    return due;
  }

  private static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::repositoryId).toList();
  }
}
