package dev.codestrata.structure;

import dev.codestrata.source.definitions.Import;
import java.util.List;

/**
 * A regular file at the head of a repository.
 *
 * @param language null if it is not known
 * @param codeLines lines with code; 0 if not measured
 * @param functions functions and methods; 0 if not parsed
 * @param imports what it takes in, in order of the text
 * @param declarations what it defines, in order of the text
 * @param text its content, perhaps cut, if it is an {@link Artefacts artefact}; else null
 */
public record StructureFile(
    String path,
    String blobId,
    String language,
    int codeLines,
    int functions,
    boolean isTest,
    boolean isVendored,
    boolean isGenerated,
    boolean isDocumentation,
    List<Import> imports,
    List<Declaration> declarations,
    String text) {

  /** Copies the lists, so that a file never changes. */
  public StructureFile {
    imports = List.copyOf(imports);
    declarations = List.copyOf(declarations);
  }

  /** Whether the repository's own people wrote it for the product: no test, copy or output. */
  public boolean isOwn() {
    return !isTest && !isVendored && !isGenerated && !isDocumentation;
  }

  /** The directory that holds it; empty for the root. */
  public String directory() {
    return Paths.directory(path);
  }

  /** The last part of its path. */
  public String name() {
    return Paths.name(path);
  }
}
