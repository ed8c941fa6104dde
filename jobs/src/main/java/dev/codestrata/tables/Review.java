package dev.codestrata.tables;

import java.time.Instant;

/** A review of a pull request. */
public record Review(
    @Column("Id of the review at its host") long id,
    @Column("Login of the reviewer") String author,
    @Column("approved, changes_requested, commented or dismissed") String state,
    @Column("When it was submitted") Instant submittedAt,
    @Column("Text as written") String body) {}
