/**
 * The schema of the lake: one record per table row, one record and one SQL file per view, the ids
 * computed from content. A record's components, their types and comments are the table's columns,
 * so that code, tables and the generated page {@code docs/tables.md} cannot differ. Any package
 * above {@code resilience} may import it; it imports neither JGit nor parsers.
 */
package dev.codestrata.tables;
