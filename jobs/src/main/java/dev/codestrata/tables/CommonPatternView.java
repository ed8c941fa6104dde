package dev.codestrata.tables;

import java.util.List;

/** Which patterns are common, and in how many repositories and languages? */
@View(
    name = "common_patterns",
    comment = "Which patterns are common, and in how many repositories and languages?")
public record CommonPatternView(
    @Column(value = "Level", values = HierarchyLevel.class) String hierarchyLevel,
    @Column("Name over all languages") String patternFamily,
    @Column("Number of places") long patterns,
    @Column("Number of repositories") long repositories,
    @Column("Languages, sorted") List<String> languages,
    @Column("Mean confidence") Double meanConfidence) {}
