package dev.codestrata.tables;

/** Every file at the head of every repository shown, with what is known of it. */
@View(
    name = "files",
    comment = "Every file at the head of every repository shown, with what is known of it.")
public record FileView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Path at head") String path,
    @Column("Git id of the content, the blob_id of The Stack v2; for a submodule, its commit")
        String blobId,
    @Column("Git mode") String mode,
    @Column("Size; null for a submodule") Long sizeBytes,
    @Column("Head commit") String commitId,
    @Column("Analyzer whose results are shown") String analyzerVersion,
    @Column("Language; null if unknown") String language,
    @Column("Written by a program") Boolean isGenerated,
    @Column("Copied from elsewhere") Boolean isVendored,
    @Column("Test code or data") Boolean isTest,
    @Column("Documentation") Boolean isDocumentation,
    @Column("Effective SPDX expression") String license,
    @Column(value = "Kind of that licence", values = LicenseType.class) String licenseType,
    @Column("Path that says so") String licenseEvidence,
    @Column(
            "Software Heritage id of the content: swh:1:cnt: and blob_id; for a submodule, swh:1:rev: of its commit")
        String swhid,
    @Column("Software Heritage id of the head commit: swh:1:rev: and commit_id")
        String revisionSwhid,
    @Column("Software Heritage id of the repository's references (swh:1:snp:)")
        String snapshotSwhid) {}
