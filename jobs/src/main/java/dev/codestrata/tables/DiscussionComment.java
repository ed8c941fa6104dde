package dev.codestrata.tables;

import java.time.Instant;

/** A comment on an issue or pull request. */
public record DiscussionComment(
    @Column("Id of the comment at its host") long id,
    @Column("Login of the author") String author,
    @Column("When it was written") Instant createdAt,
    @Column("Text as written") String body) {}
