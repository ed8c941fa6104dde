package dev.codestrata.tables;

/** A place in the file itself that made a pattern fire. */
public record BlobEvidence(
    @Column("First byte, from 0, in UTF-8") int startByte,
    @Column("Byte after the last") int endByte,
    @Column("First line, from 1") int startLine,
    @Column("Last line, inclusive") int endLine,
    @Column("The text of the place") String text) {}
