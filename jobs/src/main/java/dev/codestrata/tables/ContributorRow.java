package dev.codestrata.tables;

import java.time.Instant;
import java.util.List;

/** People of a repository, its mailmap applied. */
@Table(
    name = "contributors",
    key = {"repository_id", "contributor_id"},
    grain = Grain.REPOSITORY,
    writtenBy = "ingest",
    comment = "People of a repository, its mailmap applied.")
public record ContributorRow(
    @Column("The repository") String repositoryId,
    @Column("Id computed from name and e-mail, mailmap applied") String contributorId,
    @Column("Name, mailmap applied") String name,
    @Column("E-mail, mailmap applied") String email,
    @Column("Login at GitHub, where a noreply address tells it") String login,
    @Column(
            "True if name, e-mail or login is that of a program: ends with [bot] or the word bot, or a known service")
        boolean isBot,
    @Column("Commits authored, merges included, as git shortlog -sne counts") long commits,
    @Column("Lines added") long additions,
    @Column("Lines deleted") long deletions,
    @Column("Earliest author time") Instant firstCommitAt,
    @Column("Latest author time") Instant lastCommitAt,
    @Column(value = "The author_id of commits that are theirs, sorted", since = 2)
        List<String> authorIds) {}
