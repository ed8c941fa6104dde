package dev.codestrata.tables;

import java.time.Instant;

/** One change of a repository status. */
public record StatusChange(
    @Column(value = "The new status", values = RepositoryStatus.class) String status,
    @Column("When it was set") Instant at,
    @Column("Why, where there is something to say") String reason) {}
