/**
 * The lake: Delta tables created, evolved and written so that a repeated or concurrent write
 * changes nothing that did not change; table versions, the SQL catalog, leases and row accounting.
 * Imported by {@code pipeline} and {@code commands} only; it knows neither JGit nor parsers.
 */
package dev.codestrata.lake;
