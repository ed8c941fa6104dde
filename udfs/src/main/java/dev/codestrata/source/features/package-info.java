/**
 * Which version of its language a text needs: the features and the parts of the standard library
 * that it uses, and since when there are such.
 *
 * <p>What is known stands in {@code features/<language>.yml}, and how a feature looks in a tree in
 * {@code features/<language>.scm}. May be imported by {@code functions} and by the jobs.
 */
package dev.codestrata.source.features;
