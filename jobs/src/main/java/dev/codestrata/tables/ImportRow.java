package dev.codestrata.tables;

/** What each content imports or includes. */
@Table(
    name = "imports",
    key = {"blob_id", "language", "start_byte", "target"},
    grain = Grain.CONTENT,
    clusteredBy = "blob_id",
    writtenBy = "analyze",
    comment = "What each content imports or includes.")
public record ImportRow(
    @Column("The content") String blobId,
    @Column("Language it was parsed as") String language,
    @Column("First byte of the import, from 0, in UTF-8") int startByte,
    @Column("What is imported, as written") String target,
    @Column("Line, from 1") int startLine,
    @Column("How it is imported, such as import, static, wildcard, include or from") String kind,
    @Column("Analyzer") String analyzerVersion) {}
