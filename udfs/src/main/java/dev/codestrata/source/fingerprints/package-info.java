/**
 * Fingerprints of texts and of parts of them, out of their tokens. Imports {@code language} and
 * {@code syntax}; imported by {@code metrics}, {@code definitions} and what compares texts.
 */
package dev.codestrata.source.fingerprints;
