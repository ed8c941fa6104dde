package dev.codestrata.tables;

/** A reference from a text to an issue or pull request. */
public record IssueReference(
    @Column("Full name (owner/name) when the text names it; null for the repository itself")
        String repository,
    @Column("Number of the issue") long number,
    @Column(value = "How the text refers to it", values = ReferenceIntent.class) String kind) {}
