package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A value that may be absent, transformed and resolved without a test for null. */
public final class OptionalChain implements JavaDecider<MethodCallExpr> {
  private static final Set<String> STEPS = Set.of("map", "flatMap", "filter", "or");
  private static final Set<String> EXITS =
      Set.of("orElse", "orElseGet", "orElseThrow", "ifPresent", "ifPresentOrElse");

  @Override
  public Class<MethodCallExpr> kind() {
    return MethodCallExpr.class;
  }

  @Override
  public void inspect(MethodCallExpr call, Findings<Node> findings) {
    CallChain.endingIn(call).ifPresent(chain -> inspect(chain, call, findings));
  }

  private static void inspect(CallChain chain, MethodCallExpr whole, Findings<Node> findings) {
    List<MethodCallExpr> calls = chain.calls();
    for (int exit = 1; exit < calls.size(); exit++) {
      if (!EXITS.contains(chain.name(exit))) {
        continue;
      }
      Deque<String> steps = new ArrayDeque<>();
      int start = exit - 1;
      while (start >= 0
          && STEPS.contains(chain.name(start))
          && calls.get(start).getArguments().size() == 1) {
        steps.addFirst(chain.name(start));
        start--;
      }
      if (!steps.isEmpty()) {
        findings
            .at(whole)
            .name("source", source(chain, start))
            .name("steps", String.join(", ", steps))
            .name("exit", chain.name(exit))
            .metric("steps", steps.size())
            .because(
                calls.subList(start + 1, exit + 1).stream().map(MethodCallExpr::getName).toList());
        return;
      }
    }
  }

  private static String source(CallChain chain, int last) {
    if (last >= 0) {
      return chain.calls().get(last).toString();
    }
    return chain.root().map(Node::toString).orElse("this");
  }
}
