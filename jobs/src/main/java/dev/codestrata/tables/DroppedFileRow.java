package dev.codestrata.tables;

/** Files of a snapshot that a stage left out, and why: for each stage in = out + dropped. */
@Table(
    name = "dropped_files",
    key = {"repository_id", "path", "stage"},
    grain = Grain.REPOSITORY,
    writtenBy = "ingest",
    comment =
        "Files of a snapshot that a stage left out, and why: for each stage in = out + dropped.")
public record DroppedFileRow(
    @Column("The repository") String repositoryId,
    @Column("Path at head") String path,
    @Column("Stage that left it out") String stage,
    @Column("Content of the file") String blobId,
    @Column(value = "Why", values = DropReason.class) String reason) {}
