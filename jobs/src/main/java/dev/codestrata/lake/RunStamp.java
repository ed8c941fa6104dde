package dev.codestrata.lake;

import java.time.Instant;
import java.util.Objects;

/**
 * What the lake adds to every row it writes: the run, and the time the run was given.
 *
 * @param runId value of {@code run_id}
 * @param at value of {@code written_at}, given by the caller so that writes can be repeated
 */
public record RunStamp(String runId, Instant at) {

  public RunStamp {
    Objects.requireNonNull(runId, "run id is null");
    Objects.requireNonNull(at, "time is null");
  }
}
