package dev.codestrata.tables;

/** What failed or was left out, and why? */
@View(name = "problems", comment = "What failed or was left out, and why?")
public record ProblemView(
    @Column("The repository; null for an input line") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Stage that met it") String stage,
    @Column("Kind of failure, or reason for leaving files out") String kind,
    @Column("Number of files, or of failed units") long units,
    @Column("One of them") String example) {}
