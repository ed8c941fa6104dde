package dev.codestrata.tables;

import java.time.Instant;

/** When each definition at head last changed. */
@Table(
    name = "code_age",
    key = {"repository_id", "path", "definition_id"},
    grain = Grain.REPOSITORY,
    writtenBy = "analyze",
    comment = "When each definition at head last changed.")
public record CodeAgeRow(
    @Column("The repository") String repositoryId,
    @Column("Path at head") String path,
    @Column("The definition") String definitionId,
    @Column("Newest commit that git blame shows for its lines") String commitId,
    @Column("Author time of that commit; null if it has none that can be read")
        Instant changedAt) {}
