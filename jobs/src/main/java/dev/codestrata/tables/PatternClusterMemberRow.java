package dev.codestrata.tables;

/** Which pattern is in which cluster. */
@Table(
    name = "pattern_cluster_members",
    key = {"cluster_id", "pattern_id"},
    grain = Grain.LAKE,
    clusteredBy = "cluster_id",
    writtenBy = "match",
    comment = "Which pattern is in which cluster.")
public record PatternClusterMemberRow(
    @Column("The cluster") String clusterId,
    @Column("The pattern") String patternId,
    @Column("Repository of the pattern") String repositoryId,
    @Column("Distance to the centre") double distance) {}
