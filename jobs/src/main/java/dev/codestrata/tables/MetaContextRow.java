package dev.codestrata.tables;

import java.util.List;

/** L8: decisions, why they were taken and what was given up. What is not said is empty. */
@Table(
    name = "meta_contexts",
    key = "meta_context_id",
    grain = Grain.REPOSITORY,
    clusteredBy = "repository_id",
    writtenBy = "context",
    comment =
        "L8: decisions, why they were taken and what was given up. What is not said is empty.")
public record MetaContextRow(
    @Column("Computed from repository, source and place") String metaContextId,
    @Column("The repository") String repositoryId,
    @Column(value = "Kind of text it stands in", values = MetaContextSource.class) String source,
    @Column("commit_id, number or path of that text") String sourceRef,
    @Column("What was decided") String decisionPoint,
    @Column("Why") String rationale,
    @Column("What else was possible") List<String> alternativesConsidered,
    @Column("What bound the decision") List<String> constraints,
    @Column("What was given up for what") List<TradeOff> tradeOffs,
    @Column("Commits it concerns") List<String> relatedCommits,
    @Column("Issues it concerns") List<IssueReference> relatedIssues,
    @Column("Patterns it concerns") List<String> relatedPatterns,
    @Column("0 to 1, calibrated") double confidenceScore,
    @Column("The characters of the text that say so") List<TextSpan> evidence) {}
