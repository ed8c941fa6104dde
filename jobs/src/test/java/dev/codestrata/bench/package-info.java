/**
 * The benchmark behind {@code bin/bench}: what Codestrata costs next to git, PyDriller and bare
 * parsing, and what a whole run takes. Nothing imports it.
 */
package dev.codestrata.bench;
