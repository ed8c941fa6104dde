/**
 * The reader library for git repositories: safe opening, references, trees, commits with their file
 * changes, blobs in pack order, work units, and mirrors of remote repositories on any Hadoop file
 * system. It knows nothing of Spark or of the lake; stages and {@code git.source} call it. It
 * imports the error, configuration and table types only.
 */
package dev.codestrata.git;
