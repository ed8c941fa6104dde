package dev.codestrata.tables;

import java.time.Instant;
import java.util.List;

/** Issues with their comments. */
@Table(
    name = "issues",
    key = {"repository_id", "number"},
    grain = Grain.REPOSITORY,
    writtenBy = "ingest",
    comment = "Issues with their comments.")
public record IssueRow(
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
    @Column("Closed; null while open") Instant closedAt) {}
