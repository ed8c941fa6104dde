package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;

/** Implementations that are found at run time and used by an interface. */
public final class PluginLoading implements JavaDecider<MethodCallExpr> {
  @Override
  public Class<MethodCallExpr> kind() {
    return MethodCallExpr.class;
  }

  @Override
  public void inspect(MethodCallExpr call, Findings<Node> findings) {
    boolean loads =
        call.getNameAsString().equals("load") || call.getNameAsString().equals("loadInstalled");
    if (!loads
        || call.getScope().filter(scope -> scope.toString().equals("ServiceLoader")).isEmpty()
        || call.getArguments().isEmpty()) {
      return;
    }
    Node place = call.findAncestor(CallableDeclaration.class).map(Node.class::cast).orElse(call);
    findings
        .at(place)
        .name("service", call.getArgument(0).toString().replaceFirst("\\.class$", ""))
        .name(
            "place",
            place instanceof CallableDeclaration<?> method ? method.getNameAsString() : "a field")
        .because(call);
  }
}
