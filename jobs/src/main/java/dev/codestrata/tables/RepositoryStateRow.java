package dev.codestrata.tables;

import java.time.Instant;
import java.util.List;

/**
 * How far the work on each repository has come; views show a repository once head_commit is set.
 */
@Table(
    name = "repository_states",
    key = "repository_id",
    grain = Grain.KEY,
    writtenBy = "pipeline",
    comment =
        "How far the work on each repository has come; views show a repository once head_commit is set.")
public record RepositoryStateRow(
    @Column("The repository") String repositoryId,
    @Column(value = "Where it stands", values = RepositoryStatus.class) String status,
    @Column("Why, where there is something to say") String statusReason,
    @Column("Changes of status, oldest first") List<StatusChange> statusHistory,
    @Column(value = "How much history was read", values = HistoryDepth.class) String history,
    @Column("Attempts since it last was Complete") int attempts,
    @Column("Commit that the present work is for") String targetHead,
    @Column(
            "Commit that the lake shows; written together with Complete, null before the first time")
        String headCommit,
    @Column("Analyzer whose results the lake shows; written together with Complete")
        String analyzerVersion,
    @Column("Batch that last worked on it") String batchId,
    @Column("When its git facts were last written") Instant ingestedAt,
    @Column("When its analysis was last written") Instant analyzedAt) {}
