/**
 * Definitions, signatures, docstrings and imports out of syntax trees. Imports {@code language},
 * {@code syntax}, {@code fingerprints} and {@code metrics}.
 */
package dev.codestrata.source.definitions;
