package dev.codestrata.tables;

import java.util.List;
import java.util.Map;

/** Patterns that one content shows by itself: L1, L6, L7 and part of L2. */
@Table(
    name = "blob_patterns",
    key = {"blob_id", "language", "pattern_type", "start_byte", "end_byte"},
    grain = Grain.CONTENT,
    clusteredBy = {"blob_id", "pattern_type"},
    writtenBy = "analyze",
    comment = "Patterns that one content shows by itself: L1, L6, L7 and part of L2.")
public record BlobPatternRow(
    @Column("The content") String blobId,
    @Column("Language it was parsed as") String language,
    @Column("Rule, such as java/singleton-holder") String patternType,
    @Column("First byte, from 0, in UTF-8") int startByte,
    @Column("Byte after the last") int endByte,
    @Column(value = "Level", values = HierarchyLevel.class) String hierarchyLevel,
    @Column(value = "What it is about", values = PatternFacet.class) String facet,
    @Column("Name over all languages, such as singleton") String patternFamily,
    @Column("First line, from 1") int startLine,
    @Column("Last line, inclusive") int endLine,
    @Column("Smallest definition around it") String definitionId,
    @Column("SHA-256 of code_snippet") String snippetId,
    @Column("The text of the place") String codeSnippet,
    @Column("What was found, in a sentence") String description,
    @Column("0 to 1, calibrated") double confidence,
    @Column("Measures of the rule") Map<String, Double> metrics,
    @Column("The places that made the rule fire") List<BlobEvidence> evidence,
    @Column("Analyzer") String analyzerVersion) {}
