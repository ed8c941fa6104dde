package dev.codestrata.git;

import java.util.List;

/**
 * A commit and what it changed.
 *
 * @param facts the commit
 * @param changes its file changes in order of path; empty for merges and where changes were not
 *     asked for or could not be read
 * @param problem why changes could not be read (an object is missing or corrupt); null if nothing
 *     went wrong
 */
public record ReadCommit(CommitFacts facts, List<FileChange> changes, ObjectProblem problem) {}
