package dev.codestrata.git;

import java.time.Instant;
import java.util.List;

/**
 * What a commit object says, and the size of its change. Text is decoded by the commit's own
 * encoding header, else as UTF-8; bytes that are neither stay distinguishable ({@link GitText}).
 *
 * @param commitId git id
 * @param treeId root tree
 * @param parents parent commits as the object names them, also where a shallow clone lacks them
 * @param authorName as written
 * @param authorEmail as written
 * @param authoredAt author time; null if the object has none that can be read
 * @param authorTzMinutes the author's offset from UTC in minutes
 * @param committerName as written
 * @param committerEmail as written
 * @param committedAt commit time; null if the object has none that can be read
 * @param committerTzMinutes the committer's offset from UTC in minutes
 * @param coAuthors people in Co-authored-by trailers, in order
 * @param subject first paragraph on one line
 * @param message all after the header, as written
 * @param trailers trailers, in order
 * @param issueRefs issues that the message refers to, in order, each once
 * @param isMerge more than one parent
 * @param filesChanged files changed against the parent; null for merges and where changes were not
 *     asked for or could not be read
 * @param additions lines added, binary files left out; null as {@code filesChanged}, and where
 *     lines were not asked for
 * @param deletions lines deleted, binary files left out; null as {@code additions}
 */
public record CommitFacts(
    String commitId,
    String treeId,
    List<String> parents,
    String authorName,
    String authorEmail,
    Instant authoredAt,
    int authorTzMinutes,
    String committerName,
    String committerEmail,
    Instant committedAt,
    int committerTzMinutes,
    List<Person> coAuthors,
    String subject,
    String message,
    List<Trailer> trailers,
    List<IssueReference> issueRefs,
    boolean isMerge,
    Integer filesChanged,
    Long additions,
    Long deletions) {}
