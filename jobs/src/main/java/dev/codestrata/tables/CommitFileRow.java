package dev.codestrata.tables;

import java.util.List;

/** Files that each commit changed against its parent; none for merges. */
@Table(
    name = "commit_files",
    key = {"commit_id", "path"},
    grain = Grain.CONTENT,
    clusteredBy = "commit_id",
    writtenBy = "ingest",
    comment = "Files that each commit changed against its parent; none for merges.")
public record CommitFileRow(
    @Column("The commit") String commitId,
    @Column("Path after the commit; for a delete, before it") String path,
    @Column("Path before a rename; null otherwise") String oldPath,
    @Column(value = "What happened", values = FileChange.class) String change,
    @Column("For a rename, 0 to 100") Integer similarity,
    @Column("Lines added; null if binary or not compared") Long additions,
    @Column("Lines deleted; null if binary or not compared") Long deletions,
    @Column("Runs of changed lines") List<LineHunk> hunks,
    @Column("Content after; null for a delete") String blobId,
    @Column("Content before; null for an add") String oldBlobId,
    @Column("True if either side is binary") boolean isBinary) {}
