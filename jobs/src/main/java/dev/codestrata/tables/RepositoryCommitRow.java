package dev.codestrata.tables;

/** Which repository has which commits. */
@Table(
    name = "repository_commits",
    key = {"repository_id", "commit_id"},
    grain = Grain.REPOSITORY,
    clusteredBy = {"repository_id", "commit_id"},
    writtenBy = "ingest",
    comment = "Which repository has which commits.")
public record RepositoryCommitRow(
    @Column("The repository") String repositoryId,
    @Column("The commit") String commitId,
    @Column("True if the head of the default branch reaches it") boolean inDefaultBranch) {}
