package dev.codestrata.structure.rules;

import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.tables.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Files that import each other in a circle, in languages in which an import runs the other file.
 */
public final class ImportCycle implements StructureRule {

  private static final Set<String> IMPORTS_RUN =
      Set.of("Python", "JavaScript", "TypeScript", "TSX", "Ruby");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (List<String> component : structure.files().components()) {
      StructureFile first = structure.repository().file(component.get(0));
      if (component.size() < 2 || !IMPORTS_RUN.contains(String.valueOf(first.language()))) {
        continue;
      }
      List<String> cycle = List.of();
      for (String path : component.subList(0, Math.min(200, component.size()))) {
        List<String> found = structure.files().shortestCycle(path, component);
        if (!found.isEmpty() && (cycle.isEmpty() || found.size() < cycle.size())) {
          cycle = found;
        }
      }
      List<FileLink> links = new ArrayList<>();
      for (int i = 0; i < cycle.size(); i++) {
        String target = cycle.get((i + 1) % cycle.size());
        structure.linksOf(cycle.get(i)).stream()
            .filter(l -> l.target().equals(target) && l.kind() == LinkKind.IMPORT)
            .findFirst()
            .ifPresent(links::add);
      }
      if (links.size() < 2 || links.size() < cycle.size()) {
        continue;
      }
      List<String> names = new ArrayList<>(cycle.stream().map(Paths::name).toList());
      names.add(names.get(0));
      Finding finding =
          findings
              .about(String.join(" ", component.subList(0, Math.min(50, component.size()))))
              .in(structure.repository().file(cycle.get(0)), links.get(0).firstLine())
              .name("count", String.valueOf(component.size()))
              .name("cycle", String.join(" -> ", names))
              .metric("files", component.size())
              .metric("shortest_cycle", cycle.size());
      for (FileLink link : links) {
        finding.because(
            structure.repository().file(link.path()),
            link.firstLine(),
            link.path() + " imports " + link.target());
      }
      finding.report();
    }
  }
}
