package dev.codestrata.source.metrics;

import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.Outline.Control;
import dev.codestrata.source.syntax.Outline.Control.Cognitive;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Complexity of the functions of one file: cyclomatic (McCabe 1976), cognitive (Campbell,
 * SonarSource 2018, without its rule for recursion) and depth of nesting. A decision counts for the
 * innermost function around it; a lambda is no function of its own. Immutable.
 */
public final class Complexity {
  /** Something that is open at a place in the text, with what holds inside it. */
  private record Open(int endByte, int function, int controlDepth, int nesting, Control control) {}

  private static final Open OUTSIDE = new Open(Integer.MAX_VALUE, -1, 0, 0, null);

  private final int[] decisions;
  private final int[] nesting;
  private int decisionsOutside;
  private int cognitive;
  private int deepest;
  private int functions;

  private Complexity(int items) {
    this.decisions = new int[items];
    this.nesting = new int[items];
  }

  /** Measures all functions of an outline in one pass. */
  public static Complexity of(Outline outline) {
    Complexity complexity = new Complexity(outline.items().size());
    complexity.run(outline.items(), outline.flows());
    return complexity;
  }

  /** One plus the decisions of the definition with this index in the outline. */
  public int cyclomatic(int item) {
    return 1 + decisions[item];
  }

  /** The deepest nesting of control structures in the definition with this index. */
  public int maxNesting(int item) {
    return nesting[item];
  }

  /** The number of functions, methods and constructors. */
  public int functions() {
    return functions;
  }

  /** Of the file: one for each function, and one for each decision, also outside functions. */
  public int cyclomatic() {
    int sum = functions + decisionsOutside;
    for (int own : decisions) {
      sum += own;
    }
    return sum;
  }

  /** Of the file. */
  public int cognitive() {
    return cognitive;
  }

  /** The deepest nesting of control structures in the file. */
  public int maxNesting() {
    return deepest;
  }

  private void run(List<Outline.Item> items, List<Outline.Flow> flows) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(OUTSIDE);
    int item = 0;
    int flow = 0;
    while (item < items.size() || flow < flows.size()) {
      boolean itemNext =
          flow == flows.size()
              || (item < items.size()
                  && items.get(item).startByte() <= flows.get(flow).startByte());
      int start = itemNext ? items.get(item).startByte() : flows.get(flow).startByte();
      while (open.element().endByte() <= start) {
        open.pop();
      }
      if (itemNext) {
        open.push(opened(items.get(item), item, open.element()));
        item++;
      } else {
        flow = count(flows, flow, open);
      }
    }
  }

  /** A type has no control flow of its own; a function inside a function is harder to read. */
  private Open opened(Outline.Item item, int index, Open outer) {
    if (!item.isFunction()) {
      return new Open(item.endByte(), outer.function(), 0, outer.nesting(), null);
    }
    functions++;
    return new Open(
        item.endByte(), index, 0, outer.function() >= 0 ? outer.nesting() + 1 : 0, null);
  }

  /** Counts one part of control flow, and skips those of the same place that only qualify it. */
  private int count(List<Outline.Flow> flows, int at, Deque<Open> open) {
    Outline.Flow flow = flows.get(at);
    Open outer = open.element();
    int next = at + 1;
    boolean elseIf = false;
    int flat = 0;
    while (next < flows.size() && samePlace(flow, flows.get(next))) {
      elseIf |= flows.get(next).control() == Control.ELSEIF;
      flat += flows.get(next).control().cognitive() == Cognitive.FLAT ? 1 : 0;
      next++;
    }
    Control control = flow.control();
    if (control.decides()) {
      decide(outer.function());
    }
    cognitive += flat;
    if (!elseIf) {
      cognitive +=
          switch (control.cognitive()) {
            case NONE, DEEPER -> 0;
            case FLAT -> 1;
            case NESTING -> 1 + outer.nesting();
            case SEQUENCE -> outer.control() == control ? 0 : 1;
          };
    }
    boolean nests = control.nests() && !elseIf;
    boolean deeper =
        !elseIf
            && (control.cognitive() == Cognitive.NESTING
                || control.cognitive() == Cognitive.DEEPER);
    int depth = outer.controlDepth() + (nests ? 1 : 0);
    deepest = Math.max(deepest, depth);
    if (outer.function() >= 0) {
      nesting[outer.function()] = Math.max(nesting[outer.function()], depth);
    }
    open.push(
        new Open(
            flow.endByte(), outer.function(), depth, outer.nesting() + (deeper ? 1 : 0), control));
    return next;
  }

  private void decide(int function) {
    if (function >= 0) {
      decisions[function]++;
    } else {
      decisionsOutside++;
    }
  }

  private static boolean samePlace(Outline.Flow a, Outline.Flow b) {
    return a.startByte() == b.startByte() && a.endByte() == b.endByte();
  }
}
