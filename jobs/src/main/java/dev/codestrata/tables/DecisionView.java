package dev.codestrata.tables;

import java.util.List;

/** What was decided in each repository, why, and what was given up for it? */
@View(
    name = "decisions",
    comment = "What was decided in each repository, why, and what was given up for it?")
public record DecisionView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column(value = "Kind of text it stands in", values = MetaContextSource.class) String source,
    @Column("commit_id, number or path of that text") String sourceRef,
    @Column("What was decided") String decisionPoint,
    @Column("Why") String rationale,
    @Column("What else was possible") List<String> alternativesConsidered,
    @Column("What bound the decision") List<String> constraints,
    @Column("What was given up for what") List<TradeOff> tradeOffs,
    @Column("0 to 1, calibrated") double confidenceScore) {}
