package dev.codestrata.tables;

/** Every entry of git ls-tree -r at the head commit. */
@Table(
    name = "snapshot_files",
    key = {"repository_id", "path"},
    grain = Grain.REPOSITORY,
    clusteredBy = {"repository_id", "blob_id"},
    writtenBy = "ingest",
    comment = "Every entry of git ls-tree -r at the head commit.")
public record SnapshotFileRow(
    @Column("The repository") String repositoryId,
    @Column("Path; quoted as git does where it is not UTF-8") String path,
    @Column("Git id of the entry: a blob, or a commit for a submodule") String blobId,
    @Column("Git mode: 100644, 100755, 120000 (symbolic link) or 160000 (submodule)") String mode,
    @Column("Size; null for a submodule and for a missing object") Long sizeBytes) {}
