package dev.codestrata.source.patterns;

import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.TreeSitterSource;
import dev.codestrata.source.syntax.treesitter.SyntaxTree;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All matches of one rule's query in one text, with the text at hand. */
public final class QueryMatches {
  private final TreeSitterSource source;
  private final List<TreeQuery.Match> matches;

  QueryMatches(TreeSitterSource source, List<TreeQuery.Match> matches) {
    this.source = source;
    this.matches = List.copyOf(matches);
  }

  /** The matches, in the order in which they start. */
  public List<TreeQuery.Match> all() {
    return matches;
  }

  /** Every capture of a name in every match, without repetition, in order of start. */
  public List<TreeQuery.Capture> captures(String name) {
    return matches.stream()
        .flatMap(match -> match.captures().stream())
        .filter(capture -> capture.name().equals(name))
        .distinct()
        .sorted(java.util.Comparator.comparingInt(TreeQuery.Capture::startByte))
        .toList();
  }

  /** The captures of a name in one match, in order. */
  public List<TreeQuery.Capture> captures(TreeQuery.Match match, String name) {
    return match.captures().stream().filter(capture -> capture.name().equals(name)).toList();
  }

  /** The smallest of some captures that holds another one and is not it. */
  public Optional<TreeQuery.Capture> innermost(
      List<TreeQuery.Capture> around, TreeQuery.Capture inner) {
    TreeQuery.Capture best = null;
    for (TreeQuery.Capture candidate : around) {
      boolean holds =
          candidate.startByte() <= inner.startByte()
              && inner.endByte() <= candidate.endByte()
              && (candidate.startByte() < inner.startByte()
                  || inner.endByte() < candidate.endByte());
      if (holds && (best == null || candidate.startByte() >= best.startByte())) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Those of some captures that lie within another one. */
  public List<TreeQuery.Capture> within(List<TreeQuery.Capture> captures, TreeQuery.Capture outer) {
    List<TreeQuery.Capture> inside = new ArrayList<>();
    for (TreeQuery.Capture capture : captures) {
      if (outer.startByte() <= capture.startByte() && capture.endByte() <= outer.endByte()) {
        inside.add(capture);
      }
    }
    return inside;
  }

  /** The text of a capture. */
  public String text(TreeQuery.Capture capture) {
    return source.text().slice(capture.startByte(), capture.endByte());
  }

  /** The text of the first capture of a name, or an empty text. */
  public String text(TreeQuery.Match match, String name) {
    TreeQuery.Capture capture = match.first(name);
    return capture == null ? "" : text(capture);
  }

  /** Where a capture stands. */
  public Span span(TreeQuery.Capture capture) {
    return span(capture.startByte(), capture.endByte());
  }

  /** Where captures stand, in their order. */
  public List<Span> spans(List<TreeQuery.Capture> captures) {
    return captures.stream().map(this::span).toList();
  }

  /** The span between two byte offsets. */
  public Span span(int startByte, int endByte) {
    return source.text().span(startByte, endByte);
  }

  /** The text between two byte offsets. */
  public String text(int startByte, int endByte) {
    return source.text().slice(startByte, endByte);
  }

  /** Definitions and control flow of the text, which were found in the same pass. */
  public Outline outline() {
    return source.outline();
  }

  /** The innermost function that holds a capture, by its number in the outline, or -1. */
  public int function(TreeQuery.Capture capture) {
    List<Outline.Item> items = outline().items();
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).startByte() <= capture.startByte()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int item = low - 1;
    while (item >= 0
        && !(items.get(item).isFunction() && items.get(item).endByte() >= capture.endByte())) {
      item = outline().parent(item);
    }
    return item;
  }

  /** The number of a captured node in {@link #nodes()}. */
  public int node(TreeQuery.Capture capture) {
    SyntaxTree nodes = nodes();
    int node = nodes.covering(capture.startByte(), capture.endByte());
    // A node may be as long as its only child: climb to the one that was captured.
    while (!nodes.kind(node).equals(capture.kind())
        && nodes.parent(node) != SyntaxTree.NONE
        && nodes.startByte(nodes.parent(node)) == capture.startByte()
        && nodes.endByte(nodes.parent(node)) == capture.endByte()) {
      node = nodes.parent(node);
    }
    return node;
  }

  /** Where a node stands. */
  public Span span(SyntaxTree nodes, int node) {
    return span(nodes.startByte(node), nodes.endByte(node));
  }

  /**
   * The whole tree; walking it costs more than the parse, so ask only when the query found much.
   */
  public SyntaxTree nodes() {
    return source.nodes();
  }
}
