package dev.codestrata.tables;

import java.time.Instant;
import java.util.List;

/** Every commit of every repository shown. */
@View(name = "history", comment = "Every commit of every repository shown.")
public record HistoryView(
    @Column("The repository") String repositoryId,
    @Column("True if the head of the default branch reaches it") boolean inDefaultBranch,
    @Column("Git SHA-1, the revision_id of The Stack v2") String commitId,
    @Column("Root tree, the directory_id of The Stack v2") String treeId,
    @Column("Parent commits, in order") List<String> parents,
    @Column("Id computed from the author's name and e-mail as written") String authorId,
    @Column("As written") String authorName,
    @Column("As written") String authorEmail,
    @Column("Author time") Instant authoredAt,
    @Column("Author's offset from UTC in minutes") int authorTzMinutes,
    @Column("Id computed from the committer's name and e-mail as written") String committerId,
    @Column("As written") String committerName,
    @Column("As written") String committerEmail,
    @Column("Commit time") Instant committedAt,
    @Column("Committer's offset from UTC in minutes") int committerTzMinutes,
    @Column("Ids of the people in Co-authored-by trailers") List<String> coAuthorIds,
    @Column("First paragraph on one line") String subject,
    @Column("Whole message") String message,
    @Column("Trailers, in order") List<Trailer> trailers,
    @Column("Issues that the message refers to") List<IssueReference> issueRefs,
    @Column("More than one parent") boolean isMerge,
    @Column("Files changed against the parent; null for merges") Integer filesChanged,
    @Column("Lines added; null for merges") Long additions,
    @Column("Lines deleted; null for merges") Long deletions,
    @Column("Software Heritage id of the commit: swh:1:rev: and commit_id") String revisionSwhid,
    @Column("Software Heritage id of its root tree: swh:1:dir: and tree_id")
        String directorySwhid) {}
