package dev.codestrata.tables;

import java.time.Instant;

/** What is each repository, how large and how old, and what was found in it? */
@View(
    name = "repository_overview",
    comment = "What is each repository, how large and how old, and what was found in it?")
public record RepositoryOverviewView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Commit that the lake shows") String headCommit,
    @Column("When its analysis was last written") Instant analyzedAt,
    @Column("Language with most bytes in source files") String language,
    @Column("Files of a known language; generated, vendored and documentation left out")
        long sourceFiles,
    @Column("Lines of code in them") long codeLines,
    @Column("SPDX expression that covers most files; null if none was found") String license,
    @Column("Commits of the default branch") long commits,
    @Column("Author time of the first of them") Instant firstCommitAt,
    @Column("Author time of the last of them") Instant lastCommitAt,
    @Column("People, by mailmap") long contributors,
    @Column("Patterns of L1 to L7") long patterns,
    @Column("Decisions, L8") long decisions,
    @Column("Units that failed and files that were left out") long problems) {}
