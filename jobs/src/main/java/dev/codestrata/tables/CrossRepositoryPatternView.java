package dev.codestrata.tables;

import java.util.List;

/** Which patterns do several repositories share, whatever their language? */
@View(
    name = "cross_repository_patterns",
    comment = "Which patterns do several repositories share, whatever their language?")
public record CrossRepositoryPatternView(
    @Column("Group of similar patterns") String clusterId,
    @Column(value = "Level of its patterns", values = HierarchyLevel.class) String hierarchyLevel,
    @Column("Name out of its distinguishing terms") String label,
    @Column("Terms that distinguish it, best first") List<String> topTerms,
    @Column("Number of patterns") long patterns,
    @Column("Number of repositories, two or more") long repositories,
    @Column("Languages, sorted") List<String> languages,
    @Column("Names of the repositories, sorted") List<String> fullNames,
    @Column("Mean similarity of members to the medoid") Double cohesion,
    @Column("Pattern nearest to the centre") String medoidPatternId) {}
