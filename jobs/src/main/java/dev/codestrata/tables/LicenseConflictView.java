package dev.codestrata.tables;

/** Which files stand under a licence that does not go with that of their repository? */
@View(
    name = "license_conflicts",
    comment = "Which files stand under a licence that does not go with that of their repository?")
public record LicenseConflictView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Path at head") String path,
    @Column("SPDX expression that covers most files of the repository") String repositoryLicense,
    @Column("SPDX expression of the file") String fileLicense,
    @Column("Where the file's licence was found") String licenseEvidence,
    @Column("What does not go together") String conflict) {}
