package dev.codestrata.structure;

/**
 * A package that a manifest of the repository names.
 *
 * @param scope as written; null if nothing is said
 */
public record DeclaredDependency(
    String manifestPath, String ecosystem, String name, String scope) {}
