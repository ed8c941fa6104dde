package dev.codestrata.source.syntax.treesitter;

/**
 * A whole syntax tree in compact arrays: nodes are numbered from 0 (the root) in document order,
 * parents before children. Holds no native memory.
 */
public final class SyntaxTree {
  /** The number that stands for "no such node". */
  public static final int NONE = -1;

  private final String[] kindNames;
  private final String[] fieldNames;
  private final int[] kinds;
  private final int[] fields;
  private final int[] starts;
  private final int[] ends;
  private final int[] parents;
  private final int[] nextSiblings;
  private final int size;

  SyntaxTree(
      String[] kindNames,
      String[] fieldNames,
      int[] kinds,
      int[] fields,
      int[] starts,
      int[] ends,
      int[] parents,
      int[] nextSiblings,
      int size) {
    this.kindNames = kindNames;
    this.fieldNames = fieldNames;
    this.kinds = kinds;
    this.fields = fields;
    this.starts = starts;
    this.ends = ends;
    this.parents = parents;
    this.nextSiblings = nextSiblings;
    this.size = size;
  }

  /** The number of nodes. */
  public int size() {
    return size;
  }

  /** The grammar's name of the node's kind; a token such as {@code "("} is its own name. */
  public String kind(int node) {
    return kindNames[kinds[node]];
  }

  /** The field under which the parent holds the node, or null. */
  public String field(int node) {
    return fieldNames[fields[node]];
  }

  public int startByte(int node) {
    return starts[node];
  }

  public int endByte(int node) {
    return ends[node];
  }

  public int parent(int node) {
    return parents[node];
  }

  public int nextSibling(int node) {
    return nextSiblings[node];
  }

  /** The first child: as nodes are in document order, it follows its parent. */
  public int firstChild(int node) {
    return node + 1 < size && parents[node + 1] == node ? node + 1 : NONE;
  }

  /** The first child in the field, or {@link #NONE}. */
  public int child(int node, String field) {
    for (int child = firstChild(node); child != NONE; child = nextSibling(child)) {
      if (field.equals(field(child))) {
        return child;
      }
    }
    return NONE;
  }

  /** The smallest node that covers the bytes. */
  public int covering(int startByte, int endByte) {
    int node = 0;
    while (true) {
      int inner = NONE;
      for (int child = firstChild(node); child != NONE; child = nextSibling(child)) {
        if (starts[child] <= startByte && endByte <= ends[child]) {
          inner = child;
          break;
        }
      }
      if (inner == NONE) {
        return node;
      }
      node = inner;
    }
  }

  /** The nearest ancestor of the kind, not the node itself, or {@link #NONE}. */
  public int ancestor(int node, String kind) {
    int above = parents[node];
    while (above != NONE && !kind.equals(kind(above))) {
      above = parents[above];
    }
    return above;
  }
}
