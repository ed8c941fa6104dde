package dev.codestrata.stages;

import dev.codestrata.tables.BlobAnalysisRow;
import dev.codestrata.tables.BlobMetricsRow;
import dev.codestrata.tables.BlobPatternRow;
import dev.codestrata.tables.Column;
import dev.codestrata.tables.DefinitionRow;
import dev.codestrata.tables.ImportRow;
import java.util.List;

/**
 * All that one parse of one blob gave.
 *
 * @param ledger what became of the blob
 * @param metrics its measures; null if it has none
 * @param failures rules that broke on it
 */
public record BlobUnderstanding(
    @Column("What became of the blob") BlobAnalysisRow ledger,
    @Column("Its measures") BlobMetricsRow metrics,
    @Column("What it defines") List<DefinitionRow> definitions,
    @Column("What it takes in") List<ImportRow> imports,
    @Column("Where rules matched") List<BlobPatternRow> patterns,
    @Column("Rules that broke on it") List<BrokenRule> failures) {

  /**
   * A rule that broke on the blob, while the others went on.
   *
   * @param message one line
   */
  public record BrokenRule(
      @Column("The blob") String blobId,
      @Column("The rule") String rule,
      @Column("What broke") String message) {}
}
