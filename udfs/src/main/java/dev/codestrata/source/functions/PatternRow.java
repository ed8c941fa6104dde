package dev.codestrata.source.functions;

import dev.codestrata.source.patterns.Evidence;
import dev.codestrata.source.patterns.PatternMatch;
import java.util.List;
import java.util.Map;

/** A pattern match under the column names of {@code blob_patterns}. */
record PatternRow(
    String patternType,
    String hierarchyLevel,
    String facet,
    String patternFamily,
    long startByte,
    long endByte,
    int startLine,
    int endLine,
    String codeSnippet,
    String description,
    double confidence,
    Map<String, Double> metrics,
    List<Evidence> evidence) {

  static PatternRow of(PatternMatch match) {
    return new PatternRow(
        match.ruleId(),
        match.level(),
        match.facet(),
        match.family(),
        match.startByte(),
        match.endByte(),
        match.startLine(),
        match.endLine(),
        match.snippet(),
        match.description(),
        match.confidence(),
        match.metrics(),
        match.evidence());
  }
}
