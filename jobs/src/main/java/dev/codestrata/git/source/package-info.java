/**
 * The Spark table source {@code git} (DataSource V2) and its table functions, over the reader
 * library: {@code references}, {@code commits}, {@code commit_files}, {@code tree_entries} and
 * {@code blobs} of repositories on disk. Nobody imports it; Spark finds it by its short name, and
 * sessions by {@link dev.codestrata.git.source.GitExtensions}.
 */
package dev.codestrata.git.source;
