package dev.codestrata.tables;

import java.time.Instant;

/** Which files change most, and when did they last? */
@View(name = "file_churn", comment = "Which files change most, and when did they last?")
public record FileChurnView(
    @Column("The repository") String repositoryId,
    @Column("Path at that time; renames are not followed") String path,
    @Column("Commits that changed it, merges left out") long commits,
    @Column("Lines added") Long additions,
    @Column("Lines deleted") Long deletions,
    @Column("Number of authors") long authors,
    @Column("Latest author time") Instant lastChangedAt) {}
