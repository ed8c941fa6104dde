package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.stmt.Statement;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;

/** A type test that binds what it found. */
public final class PatternInstanceof implements JavaDecider<InstanceOfExpr> {
  @Override
  public Class<InstanceOfExpr> kind() {
    return InstanceOfExpr.class;
  }

  @Override
  public void inspect(InstanceOfExpr test, Findings<Node> findings) {
    if (test.getPattern().isEmpty()) {
      return;
    }
    PatternExpr pattern = test.getPattern().get();
    Node place = test.findAncestor(Statement.class).map(Node.class::cast).orElse(test);
    findings
        .at(place)
        .name("value", test.getExpression().toString())
        .name("pattern", pattern.toString())
        .metric("is_record_pattern", pattern.isRecordPatternExpr() ? 1 : 0)
        .because(test);
  }
}
