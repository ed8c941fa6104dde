package dev.codestrata.tables;

/** A licence found in a text. */
public record LicenseFinding(
    @Column("SPDX identifier or expression") String spdx,
    @Column("0 to 1") double confidence,
    @Column("First line, from 1") int startLine,
    @Column("Last line, inclusive") int endLine) {}
