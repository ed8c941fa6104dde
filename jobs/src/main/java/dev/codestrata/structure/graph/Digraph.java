package dev.codestrata.structure.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A directed graph with weighted edges over names; no loops, no parallel edges. */
public final class Digraph {

  private final TreeMap<String, TreeMap<String, Integer>> successors = new TreeMap<>();
  private final TreeMap<String, TreeSet<String>> predecessors = new TreeMap<>();

  /** Adds a node, if it is not there. */
  public void addNode(String node) {
    successors.computeIfAbsent(node, n -> new TreeMap<>());
    predecessors.computeIfAbsent(node, n -> new TreeSet<>());
  }

  /** Adds to the weight of an edge; a loop is left out. */
  public void addEdge(String from, String to, int weight) {
    addNode(from);
    addNode(to);
    if (!from.equals(to)) {
      successors.get(from).merge(to, weight, Integer::sum);
      predecessors.get(to).add(from);
    }
  }

  /** All nodes, sorted. */
  public Collection<String> nodes() {
    return Collections.unmodifiableSet(successors.keySet());
  }

  /** Weights of the edges from a node, by the node they lead to. */
  public Map<String, Integer> from(String node) {
    return Collections.unmodifiableMap(successors.getOrDefault(node, new TreeMap<>()));
  }

  /** Nodes with an edge to a node. */
  public Collection<String> to(String node) {
    return Collections.unmodifiableSet(predecessors.getOrDefault(node, new TreeSet<>()));
  }

  /** The number of edges. */
  public int edges() {
    return successors.values().stream().mapToInt(Map::size).sum();
  }

  /**
   * Strongly connected components, those that depend on nothing first (Tarjan 1972, without
   * recursion).
   */
  public List<List<String>> components() {
    List<String> names = new ArrayList<>(successors.keySet());
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      ids.put(names.get(i), i);
    }
    int[][] edges = new int[names.size()][];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = successors.get(names.get(i)).keySet().stream().mapToInt(ids::get).toArray();
    }
    int[] index = new int[edges.length];
    int[] low = new int[edges.length];
    int[] next = new int[edges.length];
    boolean[] onStack = new boolean[edges.length];
    Arrays.fill(index, -1);
    Deque<Integer> stack = new ArrayDeque<>();
    Deque<Integer> path = new ArrayDeque<>();
    List<List<String>> components = new ArrayList<>();
    int counter = 0;
    for (int start = 0; start < edges.length; start++) {
      if (index[start] >= 0) {
        continue;
      }
      path.push(start);
      while (!path.isEmpty()) {
        int node = path.peek();
        if (index[node] < 0) {
          index[node] = low[node] = counter++;
          stack.push(node);
          onStack[node] = true;
        }
        if (next[node] < edges[node].length) {
          int target = edges[node][next[node]++];
          if (index[target] < 0) {
            path.push(target);
          } else if (onStack[target]) {
            low[node] = Math.min(low[node], index[target]);
          }
          continue;
        }
        path.pop();
        if (!path.isEmpty()) {
          low[path.peek()] = Math.min(low[path.peek()], low[node]);
        }
        if (low[node] == index[node]) {
          List<String> component = new ArrayList<>();
          int member;
          do {
            member = stack.pop();
            onStack[member] = false;
            component.add(names.get(member));
          } while (member != node);
          Collections.sort(component);
          components.add(component);
        }
      }
    }
    return components;
  }

  /** A shortest cycle through a node within a set; empty if there is none. */
  public List<String> shortestCycle(String start, Collection<String> within) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      String node = queue.poll();
      for (String target : from(node).keySet()) {
        if (target.equals(start)) {
          List<String> cycle = new ArrayList<>();
          for (String at = node; at != null; at = cameFrom.get(at)) {
            cycle.add(0, at);
            if (at.equals(start)) {
              break;
            }
          }
          return cycle;
        }
        if (within.contains(target) && !cameFrom.containsKey(target)) {
          cameFrom.put(target, node);
          queue.add(target);
        }
      }
    }
    return List.of();
  }

  /**
   * An order of the nodes that leaves as little weight as it can against it (Eades, Lin and Smyth
   * 1993): what depends on others comes first.
   */
  public List<String> order() {
    Map<String, Integer> out = new HashMap<>();
    Map<String, Integer> in = new HashMap<>();
    TreeSet<String> left = new TreeSet<>(successors.keySet());
    for (String node : left) {
      out.put(node, from(node).values().stream().mapToInt(Integer::intValue).sum());
      from(node).forEach((target, weight) -> in.merge(target, weight, Integer::sum));
    }
    List<String> head = new ArrayList<>();
    List<String> tail = new ArrayList<>();
    while (!left.isEmpty()) {
      String sink = null;
      String source = null;
      String best = null;
      for (String node : left) {
        if (out.get(node) == 0) {
          sink = sink == null ? node : sink;
        } else if (in.getOrDefault(node, 0) == 0) {
          source = source == null ? node : source;
        }
        if (best == null
            || out.get(node) - in.getOrDefault(node, 0)
                > out.get(best) - in.getOrDefault(best, 0)) {
          best = node;
        }
      }
      String chosen = sink != null ? sink : source != null ? source : best;
      left.remove(chosen);
      from(chosen).forEach((target, weight) -> in.merge(target, -weight, Integer::sum));
      for (String node : to(chosen)) {
        out.merge(node, -from(node).get(chosen), Integer::sum);
      }
      if (sink != null) {
        tail.add(0, chosen);
      } else {
        head.add(chosen);
      }
    }
    head.addAll(tail);
    return head;
  }
}
