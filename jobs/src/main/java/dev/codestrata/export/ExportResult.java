package dev.codestrata.export;

import dev.codestrata.tables.DatasetRow;
import java.util.Optional;

/**
 * What an export did.
 *
 * @param outcome whether something was written
 * @param plan what was selected and what was left out
 * @param row the row of the table {@code datasets}; empty if nothing was selected
 */
public record ExportResult(Outcome outcome, ExportPlan plan, Optional<DatasetRow> row) {

  /** How an export ended. */
  public enum Outcome {
    /** The dataset is new. */
    WRITTEN,
    /** The same dataset was there; nothing was written. */
    ALREADY_THERE,
    /** No file passes the selection; nothing was written. */
    NOTHING_SELECTED
  }
}
