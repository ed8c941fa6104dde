package dev.codestrata.source.syntax.treesitter;

import java.util.Arrays;
import org.treesitter.TSNode;

/**
 * A native syntax tree over UTF-8 bytes; close it to free its memory at once. For one thread at a
 * time.
 */
public final class Tree implements AutoCloseable {
  private final Grammar grammar;
  private final byte[] utf8;
  private long pointer;

  Tree(Grammar grammar, long pointer, byte[] utf8) {
    this.grammar = grammar;
    this.pointer = pointer;
    this.utf8 = utf8;
  }

  public Grammar grammar() {
    return grammar;
  }

  /** The bytes that were parsed: shared, not to be changed. */
  public byte[] utf8() {
    return utf8;
  }

  /** Whether the grammar could not parse all of it; costs nothing. */
  public boolean hasErrors() {
    return Binding.hasError(root());
  }

  /** All nodes in compact arrays, which hold no native memory. */
  public SyntaxTree walk() {
    return new Walk().tree();
  }

  TSNode root() {
    if (pointer == 0) {
      throw new IllegalStateException("This syntax tree was closed");
    }
    return Binding.root(pointer);
  }

  @Override
  public void close() {
    if (pointer != 0) {
      Binding.deleteTree(pointer);
      pointer = 0;
    }
  }

  /** One pass of a native cursor: the only way to all nodes, at some microseconds each. */
  private final class Walk {
    private int[] kinds = new int[Math.max(16, utf8.length / 4)];
    private int[] fields = new int[kinds.length];
    private int[] starts = new int[kinds.length];
    private int[] ends = new int[kinds.length];
    private int[] parents = new int[kinds.length];
    private int[] nextSiblings = new int[kinds.length];
    private int size;

    SyntaxTree tree() {
      long cursor = Binding.newCursor(root());
      try {
        int node = add(cursor, SyntaxTree.NONE);
        while (true) {
          if (Binding.gotoFirstChild(cursor)) {
            node = add(cursor, node);
            continue;
          }
          while (!Binding.gotoNextSibling(cursor)) {
            if (!Binding.gotoParent(cursor)) {
              return new SyntaxTree(
                  grammar.kindNames(),
                  grammar.fieldNames(),
                  kinds,
                  fields,
                  starts,
                  ends,
                  parents,
                  nextSiblings,
                  size);
            }
            node = parents[node];
          }
          int left = node;
          node = add(cursor, parents[left]);
          nextSiblings[left] = node;
        }
      } finally {
        Binding.deleteCursor(cursor);
      }
    }

    private int add(long cursor, int parent) {
      if (size == kinds.length) {
        grow();
      }
      TSNode node = Binding.currentNode(cursor);
      kinds[size] = grammar.kindOf(Binding.symbol(node));
      fields[size] = Binding.currentField(cursor);
      starts[size] = Binding.start(node);
      ends[size] = Binding.end(node);
      parents[size] = parent;
      nextSiblings[size] = SyntaxTree.NONE;
      return size++;
    }

    private void grow() {
      int length = kinds.length * 2;
      kinds = Arrays.copyOf(kinds, length);
      fields = Arrays.copyOf(fields, length);
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
      parents = Arrays.copyOf(parents, length);
      nextSiblings = Arrays.copyOf(nextSiblings, length);
    }
  }
}
