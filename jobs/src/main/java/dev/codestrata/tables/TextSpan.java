package dev.codestrata.tables;

/** The characters of the source text that say something. */
public record TextSpan(
    @Column("Which column of the decision the characters support") String field,
    @Column("First character, from 0, in UTF-16 units") int start,
    @Column("Character after the last") int end) {}
