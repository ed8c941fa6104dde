package dev.codestrata.tables;

/** Which file of a repository depends on which. */
@Table(
    name = "file_links",
    key = {"repository_id", "path", "target_path", "kind"},
    grain = Grain.REPOSITORY,
    writtenBy = "analyze",
    comment = "Which file of a repository depends on which.")
public record FileLinkRow(
    @Column("The repository") String repositoryId,
    @Column("The depending file") String path,
    @Column("The file it depends on") String targetPath,
    @Column(value = "How", values = LinkKind.class) String kind,
    @Column("Number of places") long count,
    @Column("0 to 1") double confidence) {}
