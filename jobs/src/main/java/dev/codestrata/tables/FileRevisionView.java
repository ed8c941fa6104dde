package dev.codestrata.tables;

import java.time.Instant;

/** Which commits made each file at head what it is, under whatever path it had then? */
@View(
    name = "file_revisions",
    comment = "Which commits made each file at head what it is, under whatever path it had then?")
public record FileRevisionView(
    @Column("The repository") String repositoryId,
    @Column("Path at head; up to six renames are followed, in order of commit time") String path,
    @Column("A commit that changed it, merges left out") String commitId,
    @Column("Path after that commit") String pathThen,
    @Column(value = "What happened", values = FileChange.class) String change,
    @Column("Lines added; null if binary or not compared") Long additions,
    @Column("Lines deleted; null if binary or not compared") Long deletions,
    @Column("Author, mailmap applied") String contributorId,
    @Column("Author time") Instant authoredAt,
    @Column("Commit time") Instant committedAt) {}
