package dev.codestrata.source.functions;

import dev.codestrata.source.rationale.Decision;
import java.util.List;

/** One part of a decision with its text and span (char offsets in the message). */
record RationalePart(String kind, String text, int start, int end, double confidence) {

  static List<RationalePart> of(String message, Decision decision) {
    return decision.evidence().stream()
        .map(
            evidence ->
                new RationalePart(
                    evidence.field(),
                    message.substring(evidence.start(), evidence.end()),
                    evidence.start(),
                    evidence.end(),
                    decision.confidence()))
        .toList();
  }
}
