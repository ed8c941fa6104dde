package dev.codestrata.git;

import java.time.Instant;

/**
 * The commit that last changed some lines.
 *
 * @param path file at the commit that was asked about
 * @param lines lines of it
 * @param commitId the newest commit that {@code git blame} shows for one of the lines
 * @param authoredAt author time of that commit; null if it has none that can be read
 */
public record LastChange(String path, LineRange lines, String commitId, Instant authoredAt) {}
