/**
 * What a run tells while it works and when it ends: log lines, progress bars, the closing summary.
 * Every package below may import it; it imports neither JGit nor parsers.
 */
package dev.codestrata.observe;
