/**
 * The pattern catalogue: rules found in {@code resources/patterns}, and what they find in one
 * parsed text.
 *
 * <p>May be imported by {@code source.functions} and by the jobs module; imports only {@code
 * source.language}, {@code source.syntax} and the packages above them. A rule is a folder; see
 * CONTRIBUTING.md.
 */
package dev.codestrata.source.patterns;
