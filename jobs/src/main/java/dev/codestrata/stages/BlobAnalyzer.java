package dev.codestrata.stages;

import dev.codestrata.source.definitions.Definition;
import dev.codestrata.source.definitions.Definitions;
import dev.codestrata.source.definitions.Import;
import dev.codestrata.source.definitions.Imports;
import dev.codestrata.source.features.LanguageFeatures;
import dev.codestrata.source.features.LanguageRequirement;
import dev.codestrata.source.fingerprints.MinHash;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.licenses.LicenseDetector;
import dev.codestrata.source.metrics.CodeMetrics;
import dev.codestrata.source.patterns.MatchResult;
import dev.codestrata.source.patterns.PatternMatch;
import dev.codestrata.source.patterns.RuleCatalogue;
import dev.codestrata.source.patterns.UserRules;
import dev.codestrata.source.privacy.SensitiveFinder;
import dev.codestrata.source.syntax.ParseLimits;
import dev.codestrata.source.syntax.ParseRefusedException;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import dev.codestrata.tables.AnalysisOutcome;
import dev.codestrata.tables.BlobAnalysisRow;
import dev.codestrata.tables.BlobEvidence;
import dev.codestrata.tables.BlobMetricsRow;
import dev.codestrata.tables.BlobPatternRow;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.DefinitionRow;
import dev.codestrata.tables.DropReason;
import dev.codestrata.tables.ImportRow;
import dev.codestrata.tables.LicenseFinding;
import dev.codestrata.tables.SensitiveSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands one blob: parses it once and takes everything from that one tree. Not thread-safe;
 * one per task.
 */
final class BlobAnalyzer {

  /** One death may have any cause; the same blob at hand in two has had a part in them. */
  private static final int DEATHS_TO_QUARANTINE = 2;

  private final RuleCatalogue rules;
  private final String version;
  private final ParseLimits limits;
  private final String batchId;
  private final CrashNotes notes;
  private final Map<String, Integer> earlierAttempts;

  /**
   * @param rules a user's, beside those that come with Codestrata
   * @param notes where the blob at work is noted; not closed here
   * @param earlierAttempts failed attempts of the blobs that are tried again
   */
  BlobAnalyzer(
      UserRules rules,
      ParseLimits limits,
      String batchId,
      CrashNotes notes,
      Map<String, Integer> earlierAttempts) {
    this.rules = RuleCatalogue.with(rules);
    this.version = AnalyzerVersion.current(rules);
    this.limits = limits;
    this.batchId = batchId;
    this.notes = notes;
    this.earlierAttempts = earlierAttempts;
  }

  /** Never throws for what the text holds: an error is the outcome of the blob. */
  BlobUnderstanding analyze(String blobId, Language language, String text) {
    String unit = blobId + "-" + language.id();
    int deaths = notes.deaths(unit);
    int bearable = DEATHS_TO_QUARANTINE * (1 + earlierAttempts.getOrDefault(blobId, 0));
    if (deaths >= bearable) {
      return measured(blobId, language, text, AnalysisOutcome.FAILED, DropReason.QUARANTINED);
    }
    notes.begin(unit);
    BlobUnderstanding understanding = understand(blobId, language, text);
    notes.end();
    if (deaths > 0) {
      notes.absolve(unit);
    }
    return understanding;
  }

  private BlobUnderstanding understand(String blobId, Language language, String text) {
    if (!SourceParsers.supports(language)) {
      return measured(blobId, language, text, AnalysisOutcome.MEASURED, null);
    }
    try (ParsedSource parsed = SourceParsers.parse(language, text, limits)) {
      return analyzed(blobId, language, text, parsed);
    } catch (ParseRefusedException e) {
      return switch (e.reason()) {
        case TIMED_OUT ->
            measured(blobId, language, text, AnalysisOutcome.FAILED, DropReason.TIMED_OUT);
        case PARSER_FAILED ->
            measured(blobId, language, text, AnalysisOutcome.FAILED, DropReason.PARSE_ERROR);
        case NO_PARSER -> measured(blobId, language, text, AnalysisOutcome.MEASURED, null);
        case TOO_LARGE, TOO_DEEP ->
            measured(blobId, language, text, AnalysisOutcome.SKIPPED, DropReason.REFUSED_BY_LIMITS);
      };
    }
  }

  private BlobUnderstanding analyzed(
      String blobId, Language language, String text, ParsedSource parsed) {
    // Asked first, the rules and the outline come out of one pass over the tree.
    MatchResult matches = rules.match(parsed);
    List<DefinitionRow> definitions = new ArrayList<>();
    for (Definition definition : Definitions.of(parsed)) {
      definitions.add(row(blobId, language, definition));
    }
    List<ImportRow> imports = new ArrayList<>();
    for (Import found : Imports.of(parsed)) {
      imports.add(
          new ImportRow(
              blobId,
              language.name(),
              found.startByte(),
              found.target(),
              found.startLine(),
              found.kind(),
              version));
    }
    List<BlobPatternRow> patterns = new ArrayList<>();
    for (PatternMatch match : matches.matches()) {
      patterns.add(row(blobId, language, match, definitions));
    }
    List<BlobUnderstanding.BrokenRule> failures =
        matches.failures().stream()
            .map(f -> new BlobUnderstanding.BrokenRule(blobId, f.ruleId(), f.message()))
            .toList();
    boolean wholeTextUnreadable = unreadable(parsed, definitions);
    return new BlobUnderstanding(
        ledger(
            blobId,
            language,
            wholeTextUnreadable ? AnalysisOutcome.FAILED : AnalysisOutcome.ANALYZED,
            wholeTextUnreadable ? DropReason.PARSE_ERROR : null),
        metrics(blobId, language, text, parsed),
        definitions,
        imports,
        patterns,
        failures);
  }

  /**
   * A text with problems and not one definition told the parser nothing; with some, the rest of the
   * file stands.
   */
  private static boolean unreadable(ParsedSource parsed, List<DefinitionRow> definitions) {
    return !parsed.problems().isEmpty() && definitions.isEmpty();
  }

  private BlobUnderstanding measured(
      String blobId, Language language, String text, AnalysisOutcome outcome, DropReason reason) {
    return new BlobUnderstanding(
        ledger(blobId, language, outcome, reason),
        metrics(blobId, language, text, null),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private BlobAnalysisRow ledger(
      String blobId, Language language, AnalysisOutcome outcome, DropReason reason) {
    return new BlobAnalysisRow(
        blobId,
        language.name(),
        version,
        outcome.value(),
        reason == null ? null : reason.value(),
        batchId);
  }

  private DefinitionRow row(String blobId, Language language, Definition d) {
    String id =
        ContentId.of(
            blobId,
            language.name(),
            d.kind(),
            String.valueOf(d.startByte()),
            String.valueOf(d.endByte()));
    return new DefinitionRow(
        id,
        blobId,
        language.name(),
        d.kind(),
        d.name(),
        d.qualifiedName(),
        d.signature(),
        d.docstring(),
        d.startLine(),
        d.endLine(),
        d.startByte(),
        d.endByte(),
        d.parameters(),
        d.cyclomaticComplexity(),
        d.maxNesting(),
        d.tokenHash(),
        version);
  }

  private BlobPatternRow row(
      String blobId, Language language, PatternMatch match, List<DefinitionRow> definitions) {
    return new BlobPatternRow(
        blobId,
        language.name(),
        match.ruleId(),
        (int) match.startByte(),
        (int) match.endByte(),
        match.level(),
        match.facet(),
        match.family(),
        match.startLine(),
        match.endLine(),
        innermost(definitions, match),
        ContentId.ofText(match.snippet()),
        match.snippet(),
        match.description(),
        match.confidence(),
        match.metrics(),
        match.evidence().stream()
            .map(
                e ->
                    new BlobEvidence(
                        (int) e.startByte(),
                        (int) e.endByte(),
                        e.startLine(),
                        e.endLine(),
                        e.text()))
            .toList(),
        version);
  }

  /** The id of the smallest definition that holds the match; null if it stands outside all. */
  private static String innermost(List<DefinitionRow> definitions, PatternMatch match) {
    return definitions.stream()
        .filter(d -> d.startByte() <= match.startByte() && match.endByte() <= d.endByte())
        .min(Comparator.comparingInt(d -> d.endByte() - d.startByte()))
        .map(DefinitionRow::definitionId)
        .orElse(null);
  }

  private static List<SensitiveSpan> sensitive(String text) {
    return SensitiveFinder.get().find(text).stream()
        .map(s -> new SensitiveSpan(s.kind(), s.startByte(), s.endByte(), s.confidence()))
        .toList();
  }

  private BlobMetricsRow metrics(
      String blobId, Language language, String text, ParsedSource parsed) {
    CodeMetrics m = CodeMetrics.measure(language, text, parsed);
    Optional<LanguageRequirement> required =
        parsed == null ? Optional.empty() : LanguageFeatures.require(parsed);
    List<LicenseFinding> found =
        LicenseDetector.detect(text).stream()
            .map(l -> new LicenseFinding(l.spdx(), l.confidence(), l.startLine(), l.endLine()))
            .toList();
    return new BlobMetricsRow(
        blobId,
        language.name(),
        version,
        m.lines(),
        m.codeLines(),
        m.commentLines(),
        m.blankLines(),
        m.maxLineLength(),
        m.avgLineLength(),
        m.alphanumericFraction(),
        m.alphabeticFraction(),
        m.commentFraction(),
        m.charactersPerToken(),
        m.longestEncodedRun(),
        m.repeatedLineFraction(),
        m.visibleTextFraction(),
        m.hasAutogeneratedMarker(),
        m.hasNoKeywords(),
        m.hasFewAssignments(),
        m.functions(),
        m.classes(),
        m.cyclomaticComplexity(),
        m.cognitiveComplexity(),
        m.maxNesting(),
        m.parseErrors(),
        m.halsteadVolume(),
        m.halsteadDifficulty(),
        m.halsteadEffort(),
        m.maintainability(),
        found,
        sensitive(text),
        MinHash.of(text).map(signature -> Arrays.stream(signature).boxed().toList()).orElse(null),
        required.map(LanguageRequirement::minimumVersion).orElse(null),
        required.map(LanguageRequirement::because).orElse(null));
  }
}
