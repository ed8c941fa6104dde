package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.graph.Digraph;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Files on which a large part of the other files depends. */
public final class HubModule implements StructureRule {

  private static final int LEAST_FILES = 20;
  private static final int LEAST_DEPENDENTS = 8;
  private static final double LEAST_SHARE = 0.15;
  private static final int MOST_HUBS = 5;

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    Digraph files = structure.files();
    int all = files.nodes().size();
    if (all < LEAST_FILES) {
      return;
    }
    List<String> hubs =
        files.nodes().stream()
            .filter(
                path ->
                    files.to(path).size() >= LEAST_DEPENDENTS
                        && files.to(path).size() >= LEAST_SHARE * all)
            .sorted(Comparator.comparingInt((String path) -> -files.to(path).size()))
            .limit(MOST_HUBS)
            .toList();
    for (String hub : hubs) {
      StructureFile file = structure.repository().file(hub);
      Collection<String> dependents = files.to(hub);
      Finding finding =
          findings
              .about("hub")
              .in(file)
              .name("file", hub)
              .name("dependents", String.valueOf(dependents.size()))
              .name("files", String.valueOf(all))
              .metric("fan_in", dependents.size())
              .metric("fan_out", files.from(hub).size())
              .metric("share", (double) dependents.size() / all);
      file.declarations().stream()
          .filter(d -> d.isType() || d.kind().equals("function"))
          .limit(8)
          .forEach(d -> finding.because(file, d));
      dependents.stream()
          .limit(8)
          .forEach(
              path ->
                  structure.linksOf(path).stream()
                      .filter(l -> l.target().equals(hub))
                      .findFirst()
                      .ifPresent(
                          l ->
                              finding.because(
                                  structure.repository().file(path),
                                  l.firstLine(),
                                  path + " depends on it")));
      finding.report();
    }
  }
}
