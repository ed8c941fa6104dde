/**
 * Seeded mutations of real texts against every SQL function: {@code bin/fuzz}, and a small run in
 * the tests.
 */
package dev.codestrata.source.fuzz;
