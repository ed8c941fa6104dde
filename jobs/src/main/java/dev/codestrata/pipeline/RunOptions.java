package dev.codestrata.pipeline;

import java.util.Optional;

/**
 * What the caller of a run chose, beside the configuration.
 *
 * @param runId names the run; made from the time if absent
 * @param repository only this repository of the inputs: {@code owner/name} or its id
 * @param limit at most this number of repositories
 * @param maxFailedFraction more failed repositories than this fraction make the run a failed one
 */
public record RunOptions(
    Optional<String> runId,
    Optional<String> repository,
    Optional<Integer> limit,
    double maxFailedFraction) {

  /** All inputs, with the contract's defaults. */
  public static RunOptions defaults() {
    return new RunOptions(Optional.empty(), Optional.empty(), Optional.empty(), 0.1);
  }
}
