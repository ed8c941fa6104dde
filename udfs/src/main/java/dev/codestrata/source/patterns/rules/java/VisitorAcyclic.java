package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.SimpleName;
import dev.codestrata.source.patterns.Findings;

/** An element that asks whether its visitor knows it before it hands itself over. */
public final class VisitorAcyclic implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (MethodShape method : type.instanceMethods()) {
      if (method.parameters().isEmpty()) {
        continue;
      }
      for (InstanceOfExpr test : method.all(InstanceOfExpr.class)) {
        if (!method.isParameter(test.getExpression())) {
          continue;
        }
        String visitor = FieldShape.simpleName(test.getType());
        String known =
            test.getPattern()
                .map(p -> p.findFirst(SimpleName.class).map(SimpleName::asString).orElse(""))
                .orElse("");
        method.calls().stream()
            .filter(call -> call.getArguments().stream().anyMatch(Expression::isThisExpr))
            .filter(
                call ->
                    call.getScope().filter(scope -> isVisitor(scope, visitor, known)).isPresent())
            .findFirst()
            .ifPresent(
                call ->
                    findings
                        .at(method.declaration())
                        .name("class", type.name())
                        .name("method", method.name())
                        .name("visitor", visitor)
                        .because(test)
                        .because(call));
      }
    }
  }

  /** The cast visitor, or the name that the test gave it. */
  private static boolean isVisitor(Expression scope, String visitor, String known) {
    Expression inner = scope;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    return inner instanceof CastExpr cast
        ? FieldShape.simpleName(cast.getType()).equals(visitor)
        : !known.isEmpty() && MethodShape.isNamed(inner, known);
  }
}
