package graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Graph {
  private final Map<Node, List<Node>> edges = new HashMap<>();

  void connect(Node from, Node to) {
    edges.computeIfAbsent(from, n -> new ArrayList<>()).add(to);
  }

  void reset() {
    edges.values().forEach(targets -> targets.clear());
  }
}
