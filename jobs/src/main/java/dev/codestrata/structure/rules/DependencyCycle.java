package dev.codestrata.structure.rules;

import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.List;

/** Directories that depend on each other in a circle: strongly connected components (Tarjan). */
public final class DependencyCycle implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (List<String> component : structure.modules().components()) {
      if (component.size() < 2 || isOneCrate(structure, component)) {
        continue;
      }
      List<String> cycle = List.of();
      for (String module : component) {
        List<String> found = structure.modules().shortestCycle(module, component);
        if (!found.isEmpty() && (cycle.isEmpty() || found.size() < cycle.size())) {
          cycle = found;
        }
      }
      if (cycle.isEmpty()) {
        continue;
      }
      FileLink first = structure.between(cycle.get(0), cycle.get(1 % cycle.size()));
      if (first == null) {
        continue;
      }
      Finding finding =
          findings
              .about(String.join(" ", component.subList(0, Math.min(50, component.size()))))
              .in(structure.repository().file(first.path()), first.firstLine())
              .name("count", String.valueOf(component.size()))
              .name("cycle", String.join(" -> ", labels(cycle)))
              .metric("modules", component.size())
              .metric("shortest_cycle", cycle.size());
      for (int i = 0; i < cycle.size(); i++) {
        FileLink link = structure.between(cycle.get(i), cycle.get((i + 1) % cycle.size()));
        if (link != null) {
          finding.because(
              structure.repository().file(link.path()),
              link.firstLine(),
              link.path() + " depends on " + link.target());
        }
      }
      finding.report();
    }
  }

  /** The modules of a Rust crate are one unit of compilation, in which circles mean nothing. */
  private static boolean isOneCrate(RepositoryStructure structure, List<String> component) {
    return component.stream()
        .flatMap(module -> structure.filesOf(module).stream())
        .map(StructureFile::language)
        .allMatch("Rust"::equals);
  }

  private static List<String> labels(List<String> cycle) {
    List<String> labels =
        new java.util.ArrayList<>(
            cycle.stream().map(m -> m.isEmpty() ? "(root)" : tail(m)).toList());
    labels.add(labels.get(0));
    return labels;
  }

  private static String tail(String module) {
    String parent = Paths.directory(module);
    return parent.isEmpty() ? module : Paths.name(parent) + "/" + Paths.name(module);
  }
}
