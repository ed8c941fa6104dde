package dev.codestrata.tables;

import java.util.List;

/** The lowest language version that each file needs. */
@Table(
    name = "language_requirements",
    key = {"repository_id", "path", "language"},
    grain = Grain.REPOSITORY,
    writtenBy = "analyze",
    comment = "The lowest language version that each file needs.")
public record LanguageRequirementRow(
    @Column("The repository") String repositoryId,
    @Column("Path at head") String path,
    @Column("Language") String language,
    @Column("Lowest version that has everything it uses") String minimumVersion,
    @Column("The features that need it") List<String> because) {}
