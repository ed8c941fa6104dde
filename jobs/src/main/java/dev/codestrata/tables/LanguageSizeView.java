package dev.codestrata.tables;

/** How much code of which language is in which repository? */
@View(name = "language_sizes", comment = "How much code of which language is in which repository?")
public record LanguageSizeView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Language") String language,
    @Column("Number of files, neither vendored nor generated") long files,
    @Column("Their size") Long bytes,
    @Column("Their lines with code") Long codeLines) {}
