package dev.codestrata.tables;

/** Pairs of similar patterns of different repositories; the smaller id first. */
@Table(
    name = "pattern_matches",
    key = {"pattern_a", "pattern_b"},
    grain = Grain.LAKE,
    writtenBy = "match",
    comment = "Pairs of similar patterns of different repositories; the smaller id first.")
public record PatternMatchRow(
    @Column("Smaller pattern_id") String patternA,
    @Column("Larger pattern_id") String patternB,
    @Column("Repository of pattern_a") String repositoryA,
    @Column("Repository of pattern_b") String repositoryB,
    @Column("0 to 1") double similarity,
    @Column(value = "How they are alike", values = MatchKind.class) String kind) {}
