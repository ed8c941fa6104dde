package dev.codestrata.source.dependencies;

/**
 * A package that a manifest or lock file names.
 *
 * @param ecosystem the type of its package URL, such as {@code maven}, {@code npm} or {@code pypi}
 * @param name its name as that ecosystem writes it, {@code group:artifact} for Maven
 * @param version version or range as written, those of several statements joined by {@code ", "};
 *     null if none is
 * @param scope as written, such as {@code test}; {@code locked} where a lock file says no more;
 *     null if nothing is said
 * @param isFramework whether programs are built within it, by the resource {@code
 *     dependencies/libraries.yml}
 */
public record Dependency(
    String ecosystem, String name, String version, String scope, boolean isFramework) {}
