package dev.codestrata.git;

/**
 * A branch of a Software Heritage snapshot: any reference, by its full name.
 *
 * @param name full name, such as {@code refs/tags/v1} or {@code HEAD}
 * @param targetType {@code content}, {@code directory}, {@code revision}, {@code release}, {@code
 *     alias} or {@code dangling}
 * @param target git id of the object that the reference names; for an alias the name of another
 *     branch; null if dangling
 */
public record SnapshotBranch(String name, String targetType, String target) {}
