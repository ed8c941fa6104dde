package dev.codestrata.source.syntax;

import java.time.Duration;

/**
 * What a parser may spend on one text.
 *
 * @param maxBytes the largest text, in UTF-8 bytes
 * @param maxDepth the deepest nesting of brackets outside strings and comments
 * @param timeout the longest time for a parse, after which it is stopped
 */
public record ParseLimits(int maxBytes, int maxDepth, Duration timeout) {

  /** 1 MiB, 250 brackets, 10 seconds. */
  public static final ParseLimits DEFAULT = new ParseLimits(1 << 20, 250, Duration.ofSeconds(10));

  public ParseLimits {
    if (maxBytes <= 0 || maxDepth <= 0 || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "Parse limits must be positive: maxBytes=%d, maxDepth=%d, timeout=%s"
              .formatted(maxBytes, maxDepth, timeout));
    }
  }
}
