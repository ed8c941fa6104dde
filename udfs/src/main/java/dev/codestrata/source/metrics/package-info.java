/**
 * Line, size, complexity and quality measures over a text or its tree. Imports {@code language},
 * {@code syntax} and {@code fingerprints}.
 */
package dev.codestrata.source.metrics;
