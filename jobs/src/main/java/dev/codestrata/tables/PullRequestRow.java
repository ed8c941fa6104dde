package dev.codestrata.tables;

import java.time.Instant;
import java.util.List;

/** Pull requests with their reviews and comments. */
@Table(
    name = "pull_requests",
    key = {"repository_id", "number"},
    grain = Grain.REPOSITORY,
    writtenBy = "ingest",
    comment = "Pull requests with their reviews and comments.")
public record PullRequestRow(
    @Column("The repository") String repositoryId,
    @Column("Number at the host") long number,
    @Column("Title") String title,
    @Column("Text as written") String body,
    @Column("open or closed") String state,
    @Column("Why it is closed, as the host says") String stateReason,
    @Column("Labels, sorted") List<String> labels,
    @Column("Login of the author") String author,
    @Column("True if the author is a bot") boolean authorIsBot,
    @Column("Comments, oldest first") List<DiscussionComment> comments,
    @Column("Opened") Instant createdAt,
    @Column("Last changed") Instant updatedAt,
    @Column("Closed; null while open") Instant closedAt,
    @Column("Merged; null if not") Instant mergedAt,
    @Column("Commit that merged it") String mergeCommitId,
    @Column("Branch it was made against") String baseRef,
    @Column("Branch it was made from") String headRef,
    @Column("Its commits, in order") List<String> commits,
    @Column("Reviews, oldest first") List<Review> reviews,
    @Column("Comments at lines of code, oldest first") List<ReviewComment> reviewComments) {}
