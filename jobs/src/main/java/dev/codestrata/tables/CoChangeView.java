package dev.codestrata.tables;

/** Which files change together? */
@View(name = "co_changes", comment = "Which files change together?")
public record CoChangeView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Path at head; renames are followed as in file_revisions") String path,
    @Column("Path at head of a file that changed in the same commits; each pair stands both ways")
        String otherPath,
    @Column(
            "Commits that changed both, two at least; those that changed more than 30 files are left out")
        long support,
    @Column("Support as a share of the commits that changed path, 0 to 1") Double confidence) {}
