package dev.codestrata.source.dependencies;

/**
 * A known library.
 *
 * @param ecosystem the type of its package URL
 * @param name its name in lower case; one that ends in {@code :} or {@code /} stands for a group or
 *     scope
 * @param category one of the categories in {@code dependencies/libraries.yml}, such as {@code web}
 * @param isFramework whether programs are built within it
 */
public record Library(String ecosystem, String name, String category, boolean isFramework) {}
