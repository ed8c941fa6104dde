package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;

/** An object that makes another one like itself. */
public final class Prototype implements ClassDecider {
  private static final int MIN_FIELDS = 2;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (MethodShape method : type.instanceMethods()) {
      if (method.parameters().isEmpty() && !FieldShape.isValue(method.returnType())
          || method.returnType().equals("Object")) {
        if (!method.parameters().isEmpty()) {
          continue;
        }
        Optional<Node> copy = copy(type, method);
        copy.ifPresent(
            made ->
                findings
                    .at(method.declaration())
                    .name("class", type.name())
                    .name("method", method.name())
                    .metric("fields", type.instanceFields().size())
                    .because(made)
                    .because(method.nameNode()));
      }
    }
  }

  private static Optional<Node> copy(ClassShape type, MethodShape method) {
    if (method.name().equals("clone")) {
      Optional<MethodCallExpr> cloned =
          method.calls().stream()
              .filter(
                  call ->
                      call.getNameAsString().equals("clone")
                          && call.getScope().filter(SuperExpr.class::isInstance).isPresent())
              .findFirst();
      if (cloned.isPresent()) {
        return Optional.of(cloned.get());
      }
    }
    return method.creations().stream()
        .filter(made -> made.getType().getNameAsString().equals(type.name()))
        .filter(made -> made.getAnonymousClassBody().isEmpty())
        .filter(made -> isResult(made, method))
        .filter(made -> takesAll(made, type, method))
        .findFirst()
        .map(Node.class::cast);
  }

  private static boolean isResult(ObjectCreationExpr made, MethodShape method) {
    Node parent = made.getParentNode().orElseThrow();
    if (parent instanceof ReturnStmt) {
      return method.statements().size() == 1;
    }
    return parent instanceof VariableDeclarator variable
        && method.returns().size() == 1
        && method
            .returns()
            .get(0)
            .getExpression()
            .filter(result -> MethodShape.isNamed(result, variable.getNameAsString()))
            .isPresent();
  }

  /** {@code new Own(this)}, or every field given to the constructor or to the copy. */
  private static boolean takesAll(ObjectCreationExpr made, ClassShape type, MethodShape method) {
    if (made.getArguments().size() == 1 && made.getArgument(0) instanceof ThisExpr) {
      return true;
    }
    List<FieldShape> fields = type.instanceFields();
    if (fields.size() < MIN_FIELDS) {
      return false;
    }
    long taken =
        fields.stream()
            .filter(field -> method.mentions(method.body().orElseThrow(), field))
            .count();
    long plain =
        made.getArguments().stream()
            .filter(argument -> !argument.isUnaryExpr() && !argument.isBinaryExpr())
            .filter(argument -> fields.stream().anyMatch(f -> method.comesFrom(argument, f)))
            .count();
    return taken == fields.size() && plain == made.getArguments().size();
  }
}
