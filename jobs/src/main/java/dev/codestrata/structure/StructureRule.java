package dev.codestrata.structure;

/** Decides where a pattern that needs more than one file stands in a repository. Stateless. */
public interface StructureRule {

  /** Reports what it finds; must not throw for what the repository holds. */
  void find(RepositoryStructure structure, Findings findings);
}
