package dev.codestrata.structure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One repository at its head, as narrow as the rules on structure need it.
 *
 * @param headCommit null where there is none, as in an example
 * @param files regular files by path
 */
public record SourceRepository(
    String repositoryId,
    String headCommit,
    SortedMap<String, StructureFile> files,
    List<DeclaredDependency> dependencies) {

  /** Copies the collections, so that a repository never changes. */
  public SourceRepository {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    dependencies = List.copyOf(dependencies);
  }

  /** The file at a path; null if there is none. */
  public StructureFile file(String path) {
    return files.get(path);
  }
}
