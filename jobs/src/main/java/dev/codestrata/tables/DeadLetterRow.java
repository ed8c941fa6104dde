package dev.codestrata.tables;

import java.time.Instant;

/** Work that failed and waits for a retry or a person. */
@Table(
    name = "dead_letters",
    key = {"repository_id", "stage", "unit"},
    grain = Grain.KEY,
    writtenBy = "pipeline",
    comment = "Work that failed and waits for a retry or a person.")
public record DeadLetterRow(
    @Column(value = "The repository; null for an input line", nullableKey = true)
        String repositoryId,
    @Column("Stage that failed") String stage,
    @Column("What failed: repository, blob <id>, rule <id> on blob <id>, or the place of an input")
        String unit,
    @Column(value = "Kind of failure", values = ErrorKind.class) String errorKind,
    @Column("One line: what, where, what to do") String message,
    @Column("Failed attempts so far") int attempts,
    @Column("First failure") Instant firstFailedAt,
    @Column("Latest failure") Instant lastFailedAt,
    @Column("Not to be tried before") Instant retryAfter,
    @Column("When it succeeded or was given up; null while open") Instant resolvedAt,
    @Column("The input as given") String input) {}
