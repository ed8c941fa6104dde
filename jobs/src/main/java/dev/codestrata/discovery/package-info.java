/**
 * Which repositories to work on: inputs and lists as candidates with an identity. Imported by
 * {@code stages}, {@code pipeline} and {@code commands}; it does not read Git.
 */
package dev.codestrata.discovery;
