/**
 * What manifests and lock files declare: one reader for each format, all pure text in, values out.
 *
 * <p>May be imported by {@code functions} and by the jobs.
 */
package dev.codestrata.source.dependencies;
