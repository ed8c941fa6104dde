package dev.codestrata.tables;

import java.time.Instant;

/** How has each file at head come about: how often, by how many, by whom most, since when? */
@View(
    name = "file_process_metrics",
    comment =
        "How has each file at head come about: how often, by how many, by whom most, since when?")
public record FileProcessMetricsView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Path at head; renames are followed as in file_revisions") String path,
    @Column("Commits that changed it, merges left out") Long revisions,
    @Column("Lines added") Long additions,
    @Column("Lines deleted") Long deletions,
    @Column("Lines added and deleted") Long churn,
    @Column("Number of authors, mailmap applied") long authors,
    @Column("Author of most revisions; of several, the one whose contributor_id sorts last")
        String topContributorId,
    @Column("Share of the revisions that are that author's, 0 to 1") Double ownership,
    @Column("Authors of less than 5 % of the revisions each") Long minorContributors,
    @Column("Earliest author time") Instant firstChangedAt,
    @Column("Latest author time") Instant lastChangedAt,
    @Column("Days from the first change to the author time of the head commit") Double ageDays,
    @Column("Days from the last change to the author time of the head commit") Double idleDays) {}
