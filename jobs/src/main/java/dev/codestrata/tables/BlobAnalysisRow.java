package dev.codestrata.tables;

/** The ledger: which content was analysed by which analyzer; written after the results. */
@Table(
    name = "blob_analyses",
    key = {"blob_id", "language", "analyzer_version"},
    grain = Grain.CONTENT,
    clusteredBy = "blob_id",
    writtenBy = "analyze",
    comment =
        "The ledger: which content was analysed by which analyzer; written after the results.")
public record BlobAnalysisRow(
    @Column("The content") String blobId,
    @Column("Language it was analysed as") String language,
    @Column("Analyzer") String analyzerVersion,
    @Column(value = "How it ended", values = AnalysisOutcome.class) String outcome,
    @Column("Why, where it was skipped or failed") String reason,
    @Column("Batch that analysed it") String batchId) {}
