package dev.codestrata.git;

/** Takes what {@link GitRepository#lastChanges} finds. */
public interface LastChangeVisitor {

  /** An answer; each range that was asked about gets at most one. */
  void lastChange(LastChange change);

  /** An object that could not be read; ranges whose history needs it get no answer. */
  void problem(ObjectProblem problem);
}
