package dev.codestrata.tables;

/** What is known of each file at its place in its repository. */
@Table(
    name = "file_facts",
    key = {"repository_id", "path"},
    grain = Grain.REPOSITORY,
    clusteredBy = "repository_id",
    writtenBy = "analyze",
    comment = "What is known of each file at its place in its repository.")
public record FileFactsRow(
    @Column("The repository") String repositoryId,
    @Column("Path at head") String path,
    @Column("Language by name and content; null if unknown") String language,
    @Column("Written by a program") boolean isGenerated,
    @Column("Copied from elsewhere") boolean isVendored,
    @Column("Test code or data") boolean isTest,
    @Column("Documentation") boolean isDocumentation,
    @Column(value = "Settings for tools, services, builds or editors", since = 2)
        Boolean isConfiguration,
    @Column(value = "A script or style sheet without the white space that people need", since = 2)
        Boolean isMinified,
    @Column("Effective SPDX expression; null if none was found") String license,
    @Column(value = "Kind of that licence", values = LicenseType.class) String licenseType,
    @Column(
            "Where it says so: the file itself, or the nearest licence file or manifest, and any manifest that contradicts")
        String licenseEvidence) {}
