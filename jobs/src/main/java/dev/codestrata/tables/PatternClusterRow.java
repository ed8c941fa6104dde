package dev.codestrata.tables;

import java.util.List;
import java.util.Map;

/** Groups of similar patterns over all repositories. */
@Table(
    name = "pattern_clusters",
    key = "cluster_id",
    grain = Grain.LAKE,
    writtenBy = "match",
    comment = "Groups of similar patterns over all repositories.")
public record PatternClusterRow(
    @Column("Computed from the medoid") String clusterId,
    @Column(value = "Level of its patterns", values = HierarchyLevel.class) String hierarchyLevel,
    @Column(value = "Facet of its patterns; null if mixed", values = PatternFacet.class)
        String facet,
    @Column("Name out of its distinguishing terms") String label,
    @Column("Terms that distinguish it, best first") List<String> topTerms,
    @Column("Number of patterns") long patterns,
    @Column("Number of repositories") long repositories,
    @Column("Languages, sorted") List<String> languages,
    @Column("Pattern nearest to the centre") String medoidPatternId,
    @Column("Mean similarity of members to the medoid") Double cohesion,
    @Column("Distance to the nearest other medoid") Double separation,
    @Column("How it was found") String algorithm,
    @Column("Settings of the algorithm, seed included") Map<String, String> parameters) {}
