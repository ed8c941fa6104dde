package dev.codestrata.source.patterns;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.syntax.JavaSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows every node of a Java tree to the deciders of its kind, in one walk. */
final class JavaMatcher {
  private final List<PatternRule> rules;

  /** For each class of node, the numbers of the rules that look at it; filled as classes appear. */
  private final Map<Class<?>, int[]> interested = new ConcurrentHashMap<>();

  JavaMatcher(List<PatternRule> rules) {
    this.rules = List.copyOf(rules);
  }

  MatchResult match(JavaSource source) {
    List<Findings<Node>> findings = new ArrayList<>();
    rules.forEach(rule -> findings.add(new Findings<>()));
    Throwable[] broken = new Throwable[rules.size()];
    Deque<Node> open = new ArrayDeque<>();
    open.push(source.unit());
    while (!open.isEmpty()) {
      Node node = open.pop();
      for (int rule : interested.computeIfAbsent(node.getClass(), this::rulesFor)) {
        if (broken[rule] == null) {
          broken[rule] = inspect(rule, node, findings.get(rule));
        }
      }
      node.getChildNodes().forEach(open::push);
    }
    MatchCollector collector = new MatchCollector(source.text());
    for (int rule = 0; rule < rules.size(); rule++) {
      if (broken[rule] == null) {
        collector.add(rules.get(rule).description(), findings.get(rule), source::span);
      } else {
        collector.fail(rules.get(rule).description(), broken[rule]);
      }
    }
    return collector.result();
  }

  private Throwable inspect(int rule, Node node, Findings<Node> findings) {
    try {
      inspect(decider(rule), node, findings);
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      return e;
    }
  }

  private static <N extends Node> void inspect(
      JavaDecider<N> decider, Node node, Findings<Node> findings) {
    decider.inspect(decider.kind().cast(node), findings);
  }

  private JavaDecider<?> decider(int rule) {
    return (JavaDecider<?>) rules.get(rule).decider().orElseThrow();
  }

  private int[] rulesFor(Class<?> kind) {
    return java.util.stream.IntStream.range(0, rules.size())
        .filter(rule -> decider(rule).kind().isAssignableFrom(kind))
        .toArray();
  }
}
