package dev.codestrata.stages;

import dev.codestrata.tables.Column;
import dev.codestrata.tables.CommitFileRow;
import dev.codestrata.tables.CommitRow;
import java.util.List;

/**
 * A commit with the files it changed.
 *
 * @param files none for a merge
 * @param sizes sizes of the contents that {@code files} mention, one for each blob
 */
public record ReadCommitRow(
    @Column("The commit") CommitRow commit,
    @Column("The files it changed") List<CommitFileRow> files,
    @Column("The contents that they mention") List<HistoricalBlob> sizes) {

  /** A content that a commit mentions. */
  public record HistoricalBlob(
      @Column("Git id") String blobId, @Column("Size in bytes") long sizeBytes) {}
}
