package dev.codestrata.git;

import java.util.List;

/** Receives commits one by one. */
public interface CommitVisitor {

  /**
   * One commit and its changes; the changes are empty if {@link #problem} was called for the same
   * commit before.
   */
  void commit(CommitFacts facts, List<FileChange> changes);

  /** A commit of which the object or the changes could not be read. */
  void problem(ObjectProblem problem);
}
