package dev.codestrata.tables;

import java.time.Instant;

/** Branches and tags. */
@Table(
    name = "refs",
    key = {"repository_id", "name"},
    grain = Grain.REPOSITORY,
    writtenBy = "ingest",
    comment = "Branches and tags.")
public record RefRow(
    @Column("The repository") String repositoryId,
    @Column("Full name, such as refs/heads/main") String name,
    @Column(value = "Branch or tag", values = ReferenceKind.class) String kind,
    @Column(
            "Commit it leads to, tags peeled; null if it leads to none, and for tags whose history was not fetched")
        String commitId,
    @Column("Time in an annotated tag") Instant taggedAt,
    @Column("Message of an annotated tag") String message) {}
