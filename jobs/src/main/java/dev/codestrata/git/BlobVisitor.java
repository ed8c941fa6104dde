package dev.codestrata.git;

/** Receives blobs one by one. */
public interface BlobVisitor {

  /** One blob. */
  void blob(BlobContent content);

  /** A blob that could not be read. */
  void problem(ObjectProblem problem);
}
