package dev.codestrata.tables;

/** A place in a file that made a pattern fire. */
public record Evidence(
    @Column("Path of the file at head") String path,
    @Column("Content of the file") String blobId,
    @Column("First byte, from 0, in UTF-8") Integer startByte,
    @Column("Byte after the last") Integer endByte,
    @Column("First line, from 1") Integer startLine,
    @Column("Last line, inclusive") Integer endLine,
    @Column("The text of the place") String text) {}
