package dev.codestrata.tables;

/** A trailer line of a commit message, such as Signed-off-by. */
public record Trailer(
    @Column("Key as written") String key, @Column("Value as written") String value) {}
