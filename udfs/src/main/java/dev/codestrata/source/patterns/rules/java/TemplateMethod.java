package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A method that fixes the order of steps which subclasses fill in. */
public final class TemplateMethod implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (!type.isAbstract()) {
      return;
    }
    Set<String> steps =
        type.abstractMethods().stream().map(MethodShape::name).collect(Collectors.toSet());
    if (steps.isEmpty()) {
      return;
    }
    for (MethodShape method : type.instanceMethods()) {
      if (method.name().matches("toString|equals|hashCode") || steps.contains(method.name())) {
        continue;
      }
      List<MethodCallExpr> called =
          method.calls().stream()
              .filter(call -> call.getScope().filter(scope -> !scope.isThisExpr()).isEmpty())
              .filter(call -> steps.contains(call.getNameAsString()))
              .toList();
      boolean more = method.statements().size() > 1 || called.size() > 1;
      if (!called.isEmpty() && more) {
        findings
            .at(method.declaration())
            .name("class", type.name())
            .name("method", method.name())
            .name(
                "steps",
                called.stream()
                    .map(MethodCallExpr::getNameAsString)
                    .distinct()
                    .collect(Collectors.joining(", ")))
            .metric(
                "steps", called.stream().map(MethodCallExpr::getNameAsString).distinct().count())
            .because(called);
      }
    }
  }
}
