package dev.codestrata.tables;

import java.time.Instant;

/**
 * Which files both change often and are complex?
 *
 * <p>Source: Tornhill, Your Code as a Crime Scene (2015), hotspots.
 */
@View(name = "hot_files", comment = "Which files both change often and are complex?")
public record HotFileView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Path at head") String path,
    @Column("Language") String language,
    @Column("Commits that changed it, renames followed") Long revisions,
    @Column("Lines added and deleted") Long churn,
    @Column("People who changed it") long authors,
    @Column("Author time of the last change") Instant lastChangedAt,
    @Column("Lines of code") Long codeLines,
    @Column("Cyclomatic complexity, summed over its functions") Long cyclomaticComplexity,
    @Column("Rank by revisions times rank by complexity in its repository, 0 to 1") Double heat) {}
