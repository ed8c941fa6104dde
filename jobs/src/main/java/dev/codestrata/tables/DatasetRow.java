package dev.codestrata.tables;

import java.time.Instant;
import java.util.Map;

/** Every published dataset. */
@Table(
    name = "datasets",
    key = {"dataset", "version"},
    grain = Grain.KEY,
    writtenBy = "export",
    comment = "Every published dataset.")
public record DatasetRow(
    @Column("Name") String dataset,
    @Column("Version") String version,
    @Column("Configuration it was made with") String config,
    @Column("Where it is") String path,
    @Column("Rows over all splits") long rows,
    @Column("Tokens over all splits, where counted") Long tokens,
    @Column("Version of each table it was read from") Map<String, Long> sourceVersions,
    @Column("Result of the validation as JSON") String validation,
    @Column("When it was published") Instant createdAt) {}
