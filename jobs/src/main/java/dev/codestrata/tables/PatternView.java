package dev.codestrata.tables;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Every pattern of every repository shown, on all eight levels. */
@View(name = "patterns", comment = "Every pattern of every repository shown, on all eight levels.")
public record PatternView(
    @Column("Computed from where and what it is") String patternId,
    @Column("The repository") String repositoryId,
    @Column(value = "Level", values = HierarchyLevel.class) String hierarchyLevel,
    @Column(value = "What it is about", values = PatternFacet.class) String facet,
    @Column("Name over all languages, such as singleton") String patternFamily,
    @Column("Rule, such as java/singleton-holder") String patternType,
    @Column("File; null where the pattern is the repository's") String path,
    @Column("Content of the file") String blobId,
    @Column("Head commit it was found at") String commitId,
    @Column("Language; null where there is none") String language,
    @Column("First line, from 1") Integer startLine,
    @Column("Last line, inclusive") Integer endLine,
    @Column("Smallest definition around it") String definitionId,
    @Column("SHA-256 of code_snippet") String snippetId,
    @Column("The text of the place; for a decision, what was decided and why") String codeSnippet,
    @Column("What was found, in a sentence") String description,
    @Column("0 to 1, calibrated") double confidence,
    @Column("Measures of the rule") Map<String, Double> metrics,
    @Column("The places that made the rule fire") List<Evidence> evidence,
    @Column(
            "Commit that last changed the definition around it, null without one; for a decision in a commit message, that commit")
        String introducedCommit,
    @Column("Author time of that commit") Instant introducedAt,
    @Column("Commits that belong to it") List<String> relatedCommits,
    @Column("Issues that belong to it") List<IssueReference> relatedIssues) {}
