package dev.codestrata.tables;

import java.time.Instant;

/** Since when does each repository have the patterns that it has? */
@View(
    name = "pattern_evolution",
    comment = "Since when does each repository have the patterns that it has?")
public record PatternEvolutionView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("First instant of the quarter in which the code was last changed") Instant quarter,
    @Column(value = "Level", values = HierarchyLevel.class) String hierarchyLevel,
    @Column("Name over all languages") String patternFamily,
    @Column("Patterns at head that are as they are since that quarter") long patterns,
    @Column("The same of this quarter and all before") long patternsSoFar) {}
