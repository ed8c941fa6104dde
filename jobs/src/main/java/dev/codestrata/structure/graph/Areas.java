package dev.codestrata.structure.graph;

import dev.codestrata.structure.Paths;
import java.util.HashMap;
import java.util.Map;

/**
 * The directories of a repository put together to a number that a person can look at: as deep below
 * what all share as that number allows.
 */
public final class Areas {

  private static final int MOST = 40;

  private final Map<String, String> areas = new HashMap<>();
  private final Digraph graph = new Digraph();
  private final String shared;

  private Areas(Digraph modules, String shared, int depth) {
    this.shared = shared;
    for (String directory : modules.nodes()) {
      areas.put(directory, cut(directory, shared, depth));
    }
    for (String directory : modules.nodes()) {
      graph.addNode(areas.get(directory));
      modules
          .from(directory)
          .forEach((to, weight) -> graph.addEdge(areas.get(directory), areas.get(to), weight));
    }
  }

  /** The areas of a module graph. */
  public static Areas of(Digraph modules) {
    String shared = null;
    for (String directory : modules.nodes()) {
      if (shared == null) {
        shared = directory;
      }
      while (!shared.isEmpty() && !directory.equals(shared) && !Paths.isBelow(directory, shared)) {
        shared = Paths.directory(shared);
      }
    }
    String prefix = shared == null ? "" : shared;
    Areas areas = new Areas(modules, prefix, 1);
    for (int depth = 2; depth <= 8; depth++) {
      Areas deeper = new Areas(modules, prefix, depth);
      if (deeper.graph.nodes().size() > MOST) {
        break;
      }
      areas = deeper;
    }
    return areas;
  }

  private static String cut(String directory, String shared, int depth) {
    String rest =
        shared.isEmpty()
            ? directory
            : directory.equals(shared) ? "" : directory.substring(shared.length() + 1);
    int end = -1;
    for (int i = 0; i < depth; i++) {
      int next = rest.indexOf('/', end + 1);
      if (next < 0) {
        return Paths.in(shared, rest);
      }
      end = next;
    }
    return Paths.in(shared, rest.substring(0, end));
  }

  /** Which area depends on which; weights are pairs of files. */
  public Digraph graph() {
    return graph;
  }

  /** The area of a directory; null if it holds no sources. */
  public String of(String directory) {
    return areas.get(directory);
  }

  /** A short name of an area: its path below what all share. */
  public String label(String area) {
    String label =
        area.equals(shared)
            ? Paths.name(area)
            : shared.isEmpty()
                ? area
                : area.substring(Math.min(area.length(), shared.length() + 1));
    return label.isEmpty()
        ? "(root)"
        : label.endsWith("/") ? label.substring(0, label.length() - 1) : label;
  }
}
