package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.graph.Digraph;
import java.util.List;
import java.util.Set;

/** A small directory that several others use and that uses no other: it could be a library. */
public final class MicroPackage implements StructureRule {

  private static final int MOST_FILES = 12;
  private static final int LEAST_LINES = 60;
  private static final int MOST_LINES = 2_000;
  private static final int LEAST_FUNCTIONS = 4;
  private static final int LEAST_DEPENDENTS = 2;
  private static final Set<String> BINDING =
      Set.of("web", "ui", "orm", "database", "rpc", "messaging", "cloud", "injection", "game");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    Digraph modules = structure.modules();
    for (String directory : modules.nodes()) {
      if (directory.isEmpty()
          || !modules.from(directory).isEmpty()
          || modules.to(directory).size() < LEAST_DEPENDENTS) {
        continue;
      }
      List<StructureFile> files = structure.filesOf(directory);
      int lines = files.stream().mapToInt(StructureFile::codeLines).sum();
      int functions = files.stream().mapToInt(StructureFile::functions).sum();
      boolean bound =
          files.stream()
              .flatMap(f -> structure.libraries().categories(f.path()).stream())
              .anyMatch(BINDING::contains);
      boolean alone = files.size() < 2 && !files.stream().allMatch(f -> "Go".equals(f.language()));
      if (alone
          || files.size() > MOST_FILES
          || lines < LEAST_LINES
          || lines > MOST_LINES
          || functions < LEAST_FUNCTIONS
          || Behaviour.of(files) < LEAST_FUNCTIONS
          || bound) {
        continue;
      }
      Finding finding =
          findings
              .about(directory)
              .in(files.get(0))
              .name("directory", directory)
              .name("dependents", String.valueOf(modules.to(directory).size()))
              .name("files", String.valueOf(files.size()))
              .metric("fan_in", modules.to(directory).size())
              .metric("fan_out", 0)
              .metric("files", files.size())
              .metric("code_lines", lines)
              .metric("functions", functions);
      for (StructureFile file : files) {
        file.declarations().stream()
            .filter(d -> d.isType() || d.kind().equals("function"))
            .limit(4)
            .forEach(d -> finding.because(file, d));
      }
      finding.report();
    }
  }
}
