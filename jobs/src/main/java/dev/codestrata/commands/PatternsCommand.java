package dev.codestrata.commands;

import dev.codestrata.errors.CodestrataException;
import dev.codestrata.source.language.DecodedText;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.language.TextDecoder;
import dev.codestrata.source.patterns.Evidence;
import dev.codestrata.source.patterns.MatchResult;
import dev.codestrata.source.patterns.PatternMatch;
import dev.codestrata.source.patterns.PatternRule;
import dev.codestrata.source.patterns.RuleCatalogue;
import dev.codestrata.source.patterns.RuleDescription;
import dev.codestrata.source.patterns.RuleExample;
import dev.codestrata.source.patterns.RuleFailure;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import dev.codestrata.stages.RuleFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code codestrata patterns}: the rule catalogue. It needs neither a lake nor a session. */
@Command(
    name = "patterns",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "list|show|test",
    description = "the rule catalogue: list it, show a rule, try a rule on a file")
final class PatternsCommand implements Runnable {
  private static final int NEAREST = 3;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "patterns needs one of list, show, test");
  }

  /** What all three have. */
  static final class Choice {
    @Option(
        names = "--rules",
        paramLabel = "DIR",
        description = "a folder of further pattern rules, as LANGUAGE/RULE/rule.yml")
    String rules = "";

    @Option(
        names = "--format",
        paramLabel = "table|json",
        defaultValue = "table",
        description = "how results are written (default: ${DEFAULT-VALUE})")
    RecordFormat format;

    RuleCatalogue catalogue() {
      return RuleCatalogue.with(RuleFolder.read(rules));
    }

    PatternRule rule(String id) {
      RuleCatalogue catalogue = catalogue();
      return catalogue.rule(id).orElseThrow(() -> unknown(id, catalogue));
    }

    void write(List<Map<String, Object>> records) {
      PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
      format.write(records, out);
      out.flush();
    }
  }

  @Command(name = "list", description = "all rules, or those of a level or language")
  void list(
      @Mixin Choice choice,
      @Option(names = "--level", paramLabel = "L1..L7", description = "rules of this level")
          String level,
      @Option(names = "--language", paramLabel = "NAME", description = "rules for this language")
          String language) {
    String languageId = language == null ? null : language(language).id();
    List<Map<String, Object>> records = new ArrayList<>();
    for (PatternRule rule : choice.catalogue().rules()) {
      RuleDescription said = rule.description();
      if ((level == null || level.equalsIgnoreCase(said.level()))
          && (languageId == null || said.languages().contains(languageId))) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", said.id());
        row.put("level", said.level());
        row.put("facet", said.facet());
        row.put("family", said.family());
        row.put("confidence", said.confidence());
        row.put("title", said.title());
        records.add(row);
      }
    }
    choice.write(records);
  }

  @Command(name = "show", description = "one rule: what it finds, why, how, and its examples")
  void show(
      @Mixin Choice choice,
      @Parameters(paramLabel = "RULE", description = "such as java/singleton-holder") String id) {
    PatternRule rule = choice.rule(id);
    RuleDescription said = rule.description();
    List<Map<String, Object>> records = new ArrayList<>();
    field(records, "rule", said.id());
    field(records, "title", said.title());
    field(records, "level", said.level());
    field(records, "facet", said.facet());
    field(records, "family", said.family());
    field(records, "languages", String.join(", ", said.languages()));
    field(records, "what", said.what());
    field(records, "why", said.why());
    field(records, "assumptions", said.assumptions());
    field(records, "limitations", said.limitations());
    field(records, "since", said.since());
    field(records, "confidence", String.valueOf(said.confidence()));
    said.metrics().forEach((name, meaning) -> field(records, "metric " + name, meaning));
    if (!said.query().isEmpty()) {
      field(records, "query", said.query());
    }
    for (RuleExample example : rule.examples()) {
      field(
          records,
          (example.shouldMatch() ? "match " : "near miss ")
              + example.path().substring(example.path().lastIndexOf('/') + 1),
          example.content());
    }
    choice.write(records);
  }

  private static void field(List<Map<String, Object>> records, String name, String value) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("field", name);
    row.put("value", value);
    records.add(row);
  }

  @Command(name = "test", description = "what a rule hits in a file, with lines and evidence")
  void test(
      @Mixin Choice choice,
      @Parameters(paramLabel = "RULE", description = "such as java/singleton-holder") String id,
      @Parameters(paramLabel = "FILE", description = "a text") Path file,
      @Option(
              names = "--language",
              paramLabel = "NAME",
              description = "what the file is written in, where its name and text do not tell")
          String named)
      throws IOException {
    PatternRule rule = choice.rule(id);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw invalid("no such file: " + file + "; give a readable text", "file", file.toString());
    }
    String text = text(file);
    Language language = named != null ? language(named) : detected(file, text);
    if (!rule.description().languages().contains(language.id())) {
      throw invalid(
          id
              + " is for "
              + String.join(", ", rule.description().languages())
              + "; "
              + file
              + " is "
              + language.name(),
          "language",
          language.name());
    }
    List<Map<String, Object>> records = new ArrayList<>();
    try (ParsedSource source = SourceParsers.parse(language, text)) {
      MatchResult result = choice.catalogue().match(source);
      for (RuleFailure failure : result.failures()) {
        if (failure.ruleId().equals(id)) {
          throw new IllegalStateException(id + " broke on " + file + ": " + failure.message());
        }
      }
      for (PatternMatch match : result.matches()) {
        if (match.ruleId().equals(id)) {
          records.add(record(match));
        }
      }
    } catch (ParseRefusedException e) {
      throw invalid(file + " cannot be parsed: " + e.getMessage(), "file", file.toString());
    }
    choice.write(records);
    System.err.println(
        "codestrata: " + records.size() + (records.size() == 1 ? " hit" : " hits") + " in " + file);
  }

  private static Map<String, Object> record(PatternMatch match) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("lines", match.startLine() + "-" + match.endLine());
    row.put("confidence", Math.round(match.confidence() * 1000) / 1000.0);
    row.put("description", match.description());
    row.put(
        "evidence",
        match.evidence().stream().map(PatternsCommand::line).collect(Collectors.joining("\n")));
    return row;
  }

  private static String line(Evidence evidence) {
    return evidence.startLine() + ": " + evidence.text();
  }

  private static String text(Path file) throws IOException {
    DecodedText decoded = TextDecoder.decode(Files.readAllBytes(file));
    if (!decoded.isText()) {
      throw invalid(file + " is no text; give a source file", "file", file.toString());
    }
    return decoded.text();
  }

  private static Language detected(Path file, String text) {
    return Languages.detect(file.toString(), text)
        .orElseThrow(
            () ->
                invalid(
                    "what " + file + " is written in is unknown; give --language",
                    "file",
                    file.toString()));
  }

  private static Language language(String name) {
    return Languages.byName(name)
        .orElseThrow(
            () ->
                invalid(
                    "no such language: " + name + "; give a name as GitHub's", "language", name));
  }

  private static CodestrataException unknown(String id, RuleCatalogue catalogue) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String nearest =
        catalogue.rules().stream()
            .map(PatternRule::id)
            .sorted(
                Comparator.comparingInt((String known) -> distance(distance, id, known))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(NEAREST)
            .collect(Collectors.joining(", "));
    return invalid("no such rule: " + id + "; nearest are " + nearest, "rule", id);
  }

  /** People leave the language out, so a name is also near by its own part. */
  private static int distance(LevenshteinDistance distance, String id, String known) {
    return Math.min(
        distance.apply(id, known), distance.apply(id, known.substring(known.indexOf('/') + 1)));
  }

  private static CodestrataException invalid(String message, String name, String value) {
    return new CodestrataException.InvalidInput(message, Map.of(name, value));
  }
}
