package dev.codestrata.tables;

import java.time.Instant;

/** What must never be in the lake again. */
@Table(
    name = "opt_outs",
    key = {"scope", "subject"},
    grain = Grain.KEY,
    writtenBy = "forget",
    comment = "What must never be in the lake again.")
public record OptOutRow(
    @Column(value = "What is covered", values = OptOutScope.class) String scope,
    @Column("Owner, repository_id, blob_id or contributor_id") String subject,
    @Column("When it was asked for") Instant requestedAt,
    @Column("As given") String reason,
    @Column("Digest that a second command can verify") String receipt) {}
