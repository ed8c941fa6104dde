package dev.codestrata.tables;

/** A run of changed lines; zero lines on one side for pure additions or deletions. */
public record LineHunk(
    @Column("First line in the old file, from 1") int oldStart,
    @Column("Number of lines in the old file") int oldLines,
    @Column("First line in the new file, from 1") int newStart,
    @Column("Number of lines in the new file") int newLines) {}
