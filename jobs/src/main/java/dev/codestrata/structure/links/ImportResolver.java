package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.StructureFile;
import java.util.List;

/** Finds the files of one repository that an import of a language means. */
interface ImportResolver {

  /**
   * A file that is meant.
   *
   * @param confidence 0 to 1; low where the import names a group of files and this stands for them
   */
  record Target(String path, double confidence) {}

  /** The files that are meant; empty if what is imported is not of this repository. */
  List<Target> resolve(StructureFile file, Import imported);
}
