/**
 * What one repository shows only as a whole: links between its files, its module graph, and the
 * rules that need more than one file (L2 over files, L3, L4, L5). Pure functions of narrow rows; no
 * Spark, no git. {@code stages} feeds it one repository at a time.
 */
package dev.codestrata.structure;
