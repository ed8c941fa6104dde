package dev.codestrata.tables;

/** Dependencies that manifests and lock files declare. */
@Table(
    name = "dependencies",
    key = {"repository_id", "manifest_path", "ecosystem", "name"},
    grain = Grain.REPOSITORY,
    writtenBy = "analyze",
    comment = "Dependencies that manifests and lock files declare.")
public record DependencyRow(
    @Column("The repository") String repositoryId,
    @Column("File that declares it") String manifestPath,
    @Column("Package ecosystem as package URLs name it, such as maven or pypi") String ecosystem,
    @Column("Package name in its ecosystem") String name,
    @Column("Version or range as written; several joined by a comma") String version,
    @Column("Scope as written, such as test; locked from a lock file") String scope,
    @Column("Known as a framework") boolean isFramework) {}
