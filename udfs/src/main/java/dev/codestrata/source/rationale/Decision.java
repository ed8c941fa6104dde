package dev.codestrata.source.rationale;

import java.util.List;

/**
 * A decision and its reasons, all in the author's own words; what is not said is null or empty.
 *
 * @param decisionPoint what was done or chosen
 * @param rationale why
 * @param alternatives what was not chosen
 * @param constraints what had to hold
 * @param tradeOffs what was given up for what
 * @param confidence 0 to 1, how sure it is that the text gives a reason for a technical choice
 * @param evidence the span of every text above; {@code message.substring(start, end)} is the text
 */
public record Decision(
    String decisionPoint,
    String rationale,
    List<String> alternatives,
    List<String> constraints,
    List<TradeOff> tradeOffs,
    double confidence,
    List<Evidence> evidence) {

  /** Copies the lists. */
  public Decision {
    alternatives = List.copyOf(alternatives);
    constraints = List.copyOf(constraints);
    tradeOffs = List.copyOf(tradeOffs);
    evidence = List.copyOf(evidence);
  }
}
