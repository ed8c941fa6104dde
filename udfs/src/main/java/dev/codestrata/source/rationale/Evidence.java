package dev.codestrata.source.rationale;

/**
 * The place in a message that says one part of a decision.
 *
 * @param field which part: {@code decision_point}, {@code rationale}, {@code alternative}, {@code
 *     constraint}, {@code trade_off_gain} or {@code trade_off_cost}
 * @param start offset of its first char (UTF-16 code unit) in the message
 * @param end offset after its last char
 */
public record Evidence(String field, int start, int end) {}
