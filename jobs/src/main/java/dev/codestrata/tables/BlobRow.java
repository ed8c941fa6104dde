package dev.codestrata.tables;

/** File contents, each distinct one once for all repositories. */
@Table(
    name = "blobs",
    key = "blob_id",
    grain = Grain.CONTENT,
    clusteredBy = {"ingest_batch", "blob_id"},
    writtenBy = "ingest",
    comment = "File contents, each distinct one once for all repositories.")
public record BlobRow(
    @Column(
            "Git SHA-1 of the content, the blob_id of The Stack v2; with swh:1:cnt: its Software Heritage id")
        String blobId,
    @Column("Size") long sizeBytes,
    @Column("Encoding it was decoded from; null if not decoded") String encoding,
    @Column("NUL in its first 8,000 bytes; null if not read") Boolean isBinary,
    @Column("Text; null if binary, historical, undecodable or over the limit") String content,
    @Column(value = "Why content is null, where it was looked at", values = DropReason.class)
        String excludedReason,
    @Column("True if some repository had it at head when it was read") boolean inHead,
    @Column("Batch that read it") String ingestBatch) {}
