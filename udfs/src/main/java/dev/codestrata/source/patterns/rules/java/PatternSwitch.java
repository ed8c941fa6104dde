package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.List;
import java.util.stream.Collectors;

/** A switch that chooses by the shape of a value. */
public final class PatternSwitch implements JavaDecider<Node> {
  @Override
  public Class<Node> kind() {
    return Node.class;
  }

  @Override
  public void inspect(Node node, Findings<Node> findings) {
    if (!(node instanceof SwitchNode choice)) {
      return;
    }
    List<Expression> patterns =
        choice.getEntries().stream()
            .flatMap(entry -> entry.getLabels().stream())
            .filter(PatternExpr.class::isInstance)
            .toList();
    if (patterns.isEmpty()) {
      return;
    }
    long guarded =
        choice.getEntries().stream().map(SwitchEntry::getGuard).filter(g -> g.isPresent()).count();
    findings
        .at(node)
        .name("selector", choice.getSelector().toString())
        .name("patterns", patterns.stream().map(Node::toString).collect(Collectors.joining(", ")))
        .metric("patterns", patterns.size())
        .metric("guards", (double) guarded)
        .because(patterns);
  }
}
