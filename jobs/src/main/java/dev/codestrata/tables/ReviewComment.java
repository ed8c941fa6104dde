package dev.codestrata.tables;

import java.time.Instant;

/** A comment of a review at a line of code. */
public record ReviewComment(
    @Column("Id of the comment at its host") long id,
    @Column("Login of the author") String author,
    @Column("When it was written") Instant createdAt,
    @Column("Text as written") String body,
    @Column("File the comment is about") String path,
    @Column("Commit the comment was written on") String commitId,
    @Column("Line the comment is about, where it still exists") Integer line,
    @Column("Id of the comment that this one answers") Long inReplyTo) {}
