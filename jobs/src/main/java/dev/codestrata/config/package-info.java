/**
 * The configuration as immutable records, one per command, bound from HOCON and checked once at the
 * start. Every package of this module may import it; it imports neither Spark nor JGit.
 */
package dev.codestrata.config;
