package dev.codestrata.tables;

import java.util.List;

/** Vectors of texts, each distinct text once for each model. */
@Table(
    name = "snippet_embeddings",
    key = {"snippet_id", "model"},
    grain = Grain.CONTENT,
    clusteredBy = "snippet_id",
    writtenBy = "match",
    comment = "Vectors of texts, each distinct text once for each model.")
public record SnippetEmbeddingRow(
    @Column("SHA-256 of the text") String snippetId,
    @Column("Encoder") String model,
    @Column("Vector of length 1") List<Float> embedding) {}
