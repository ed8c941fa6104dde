package dev.codestrata.tables;

/** Which patterns of each level does each repository have, and how sure is that? */
@View(
    name = "patterns_by_level",
    comment = "Which patterns of each level does each repository have, and how sure is that?")
public record PatternsByLevelView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column(value = "Level", values = HierarchyLevel.class) String hierarchyLevel,
    @Column("Name over all languages") String patternFamily,
    @Column("Number of places") long patterns,
    @Column("Number of files") long files,
    @Column("Confidence of the surest place, 0 to 1") Double bestConfidence,
    @Column("Mean confidence, 0 to 1") Double meanConfidence,
    @Column("File of the surest place; null where it is the repository's") String examplePath,
    @Column("Its first line, from 1") Integer exampleLine) {}
