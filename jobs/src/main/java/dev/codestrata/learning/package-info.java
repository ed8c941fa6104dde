/**
 * What is learned over many repositories: sentences and decisions (Spark NLP), vectors, and
 * clusters (Spark MLlib). Every step takes and gives {@code Dataset}s and writes nothing.
 *
 * <p>May be imported by {@code discovery}, {@code stages}, {@code export}, {@code pipeline} and
 * {@code commands}; must not import {@code git} or {@code github}.
 */
package dev.codestrata.learning;
