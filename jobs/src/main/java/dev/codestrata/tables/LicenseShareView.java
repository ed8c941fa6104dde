package dev.codestrata.tables;

/** Under which licences are the files of each repository? */
@View(name = "license_shares", comment = "Under which licences are the files of each repository?")
public record LicenseShareView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Effective SPDX expression; null if none was found") String license,
    @Column(value = "Kind of that licence", values = LicenseType.class) String licenseType,
    @Column("Number of files") long files,
    @Column("Their size") Long bytes) {}
