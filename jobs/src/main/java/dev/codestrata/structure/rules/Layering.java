package dev.codestrata.structure.rules;

import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.graph.Areas;
import dev.codestrata.structure.graph.Digraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Areas of a repository in an order in which nearly all dependencies point down, over at least
 * three levels. The order leaves as little weight against it as the heuristic of Eades, Lin and
 * Smyth finds; a level is the longest way down.
 */
public final class Layering implements StructureRule {

  private static final int LEAST_AREAS = 4;
  private static final int LEAST_LAYERS = 3;
  private static final double LEAST_DOWNWARD = 0.85;
  private static final int LEAST_WEIGHT = 12;

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    Areas areas = Areas.of(structure.modules());
    Digraph graph = areas.graph();
    List<String> connected =
        graph.nodes().stream()
            .filter(n -> !graph.from(n).isEmpty() || !graph.to(n).isEmpty())
            .toList();
    if (connected.size() < LEAST_AREAS) {
      return;
    }
    Map<String, Integer> position = new HashMap<>();
    List<String> order = graph.order();
    order.forEach(area -> position.put(area, position.size()));
    int down = 0;
    int up = 0;
    for (String from : connected) {
      for (Map.Entry<String, Integer> edge : graph.from(from).entrySet()) {
        if (position.get(from) < position.get(edge.getKey())) {
          down += edge.getValue();
        } else {
          up += edge.getValue();
        }
      }
    }
    Map<String, Integer> levels = levels(graph, order, position);
    TreeMap<Integer, List<String>> layers = new TreeMap<>();
    for (String area : connected) {
      layers.computeIfAbsent(levels.get(area), l -> new ArrayList<>()).add(areas.label(area));
    }
    double share = down + up == 0 ? 0 : (double) down / (down + up);
    if (layers.size() < LEAST_LAYERS || share < LEAST_DOWNWARD || down + up < LEAST_WEIGHT) {
      return;
    }
    List<String> lines = new ArrayList<>();
    for (int level : layers.descendingKeySet()) {
      lines.add(level + ": " + String.join(", ", layers.get(level)));
    }
    Finding finding =
        findings
            .about("layers")
            .name("layers", String.valueOf(layers.size()))
            .name("areas", String.valueOf(connected.size()))
            .name(
                "top", String.join(", ", layers.lastEntry().getValue().stream().limit(4).toList()))
            .name(
                "bottom",
                String.join(", ", layers.firstEntry().getValue().stream().limit(4).toList()))
            .name("share", Math.round(share * 100) + " %")
            .metric("layers", layers.size())
            .metric("areas", connected.size())
            .metric("downward_share", share)
            .metric("dependencies", down + up)
            .confidence(share >= 0.97 && connected.size() >= 5 ? 0.85 : 0.75);
    lines.forEach(finding::show);
    evidence(structure, areas, position, finding);
    finding.report();
  }

  /** One dependency for each pair of areas, the first upward ones too: they are the exceptions. */
  private static void evidence(
      RepositoryStructure structure, Areas areas, Map<String, Integer> position, Finding finding) {
    Set<String> shown = new HashSet<>();
    for (FileLink link : structure.links()) {
      String from = areas.of(structure.repository().file(link.path()).directory());
      String to = areas.of(structure.repository().file(link.target()).directory());
      if (from != null
          && to != null
          && !from.equals(to)
          && position.containsKey(from)
          && position.containsKey(to)
          && shown.add(from + "\n" + to)) {
        boolean goesUp = position.get(from) > position.get(to);
        finding.because(
            structure.repository().file(link.path()),
            link.firstLine(),
            areas.label(from)
                + (goesUp ? " depends, upward, on " : " depends on ")
                + areas.label(to));
      }
    }
  }

  private static Map<String, Integer> levels(
      Digraph graph, List<String> order, Map<String, Integer> position) {
    Map<String, Integer> levels = new HashMap<>();
    for (int i = order.size() - 1; i >= 0; i--) {
      String area = order.get(i);
      int level = 0;
      for (String target : graph.from(area).keySet()) {
        if (position.get(target) > i) {
          level = Math.max(level, levels.get(target) + 1);
        }
      }
      levels.put(area, level);
    }
    return levels;
  }
}
