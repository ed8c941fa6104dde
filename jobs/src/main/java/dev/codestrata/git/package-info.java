/**
 * The reader library for git repositories: safe opening, references, trees, commits with their file
 * changes, blobs in pack order, work units, and bare mirrors of remote repositories. It knows
 * nothing of Spark or of the lake; stages and {@code git.source} call it. It imports the error and
 * configuration types only.
 */
package dev.codestrata.git;
