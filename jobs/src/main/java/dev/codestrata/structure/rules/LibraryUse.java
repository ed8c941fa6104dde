package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.LibraryUses;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.List;

/**
 * A known library of the category that the rule's folder is called after, which the code imports;
 * that a manifest declares it is further evidence, but not enough.
 */
public final class LibraryUse implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    String category = findings.rule().name();
    for (LibraryUses.Use use : structure.libraries().all()) {
      if (!use.library().category().equals(category)) {
        continue;
      }
      List<LibraryUses.Entry> entries =
          use.entries().stream()
              .filter(e -> !e.file().isGenerated() && !e.file().isDocumentation())
              .toList();
      if (entries.isEmpty()) {
        continue;
      }
      long own = entries.stream().filter(e -> e.file().isOwn()).count();
      LibraryUses.Entry first =
          entries.stream().filter(e -> e.file().isOwn()).findFirst().orElse(entries.get(0));
      String name = use.library().name().replaceFirst("[:/]$", "");
      Finding finding =
          findings
              .about(use.library().ecosystem() + "/" + use.library().name())
              .in(first.file(), first.imported().startLine())
              .name("library", name)
              .name("files", entries.size() == 1 ? "one file" : entries.size() + " files")
              .name(
                  "declared",
                  use.manifests().isEmpty()
                      ? "no manifest that was read declares it"
                      : String.join(", ", use.manifests().stream().limit(3).toList())
                          + (use.manifests().size() == 1 ? " declares it" : " declare it"))
              .metric("files", entries.size())
              .metric("own_files", own)
              .metric("manifests", use.manifests().size())
              .confidence(use.manifests().isEmpty() ? 0.85 : findings.rule().confidence());
      for (String manifest : use.manifests().stream().limit(3).toList()) {
        StructureFile file = structure.repository().file(manifest);
        if (file != null) {
          finding.because(file, "declares " + name);
        }
      }
      finding.because(first.file(), first.imported().startLine(), first.imported().target());
      entries.forEach(
          e -> finding.because(e.file(), e.imported().startLine(), e.imported().target()));
      finding.report();
    }
  }
}
