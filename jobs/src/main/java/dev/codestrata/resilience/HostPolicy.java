package dev.codestrata.resilience;

import java.io.Serializable;
import java.time.Duration;

/**
 * How a remote host is treated when it fails.
 *
 * @param attempts calls in all, the first included
 * @param firstWait before the second call; doubled before each further one, with jitter
 * @param longestWait no wait is longer
 * @param failures so many failed calls in a row, whoever made them, and the host is left alone
 * @param restFor for so long; then one call decides whether it is back
 */
public record HostPolicy(
    int attempts, Duration firstWait, Duration longestWait, int failures, Duration restFor)
    implements Serializable {}
