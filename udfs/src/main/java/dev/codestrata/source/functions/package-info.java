/**
 * The SQL functions, one thin class each, and the Spark extension that registers them all.
 *
 * <p>The only package of this module that knows Spark; imported by nobody. A function is added by
 * adding a class that implements {@link dev.codestrata.source.functions.SqlFunction}, carries
 * {@link dev.codestrata.source.functions.SqlExample} and stands in {@link
 * dev.codestrata.source.functions.SqlFunctions}.
 */
package dev.codestrata.source.functions;
