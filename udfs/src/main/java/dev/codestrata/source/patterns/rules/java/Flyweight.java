package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;

/** Equal objects that are made once and shared, found again by what they are made of. */
public final class Flyweight implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape map : type.fields()) {
      Optional<String> value =
          map.valueType()
              .filter(
                  name ->
                      !FieldShape.isValue(name)
                          && !FieldShape.isCollection(name)
                          && !FieldShape.isMap(name));
      // A class of which the outside can make no object keeps its own instances: a multiton.
      if (value.isEmpty()
          || (value.get().equals(type.name()) && type.hasOnlyPrivateConstructors())
          || isEmptied(type, map)) {
        continue;
      }
      for (MethodShape method : type.methods()) {
        Optional<Node> made = madeOnce(method, map, value.get());
        if (made.isPresent() && method.returnType().equals(value.get())) {
          findings
              .at(method.declaration())
              .name("method", method.name())
              .name("shared", value.get())
              .name("map", map.name())
              .because(made.get())
              .because(map.node());
          break;
        }
      }
    }
  }

  private static boolean isEmptied(ClassShape type, FieldShape map) {
    return type.methods().stream()
        .flatMap(method -> method.callsOn(map).stream())
        .anyMatch(call -> call.getNameAsString().matches("remove|replace"));
  }

  /** A new object that is kept under the key that it was made of. */
  private static Optional<Node> madeOnce(MethodShape method, FieldShape map, String value) {
    for (MethodCallExpr call : method.callsOn(map)) {
      if (call.getNameAsString().equals("computeIfAbsent") && call.getArguments().size() == 2) {
        Expression maker = call.getArgument(1);
        if (maker instanceof MethodReferenceExpr reference
            && reference.getIdentifier().equals("new")
            && reference.getScope().toString().equals(value)) {
          return Optional.of(call);
        }
        if (maker instanceof LambdaExpr lambda
            && lambda
                .getExpressionBody()
                .filter(e -> isNew(e, value, method, lambda))
                .isPresent()) {
          return Optional.of(call);
        }
      }
    }
    boolean looksUp =
        method.callsOn(map).stream().anyMatch(call -> call.getNameAsString().equals("get"));
    boolean keeps =
        method.callsOn(map).stream()
            .anyMatch(call -> call.getNameAsString().matches("put|putIfAbsent"));
    return looksUp && keeps
        ? method.creations().stream()
            .filter(made -> isNew(made, value, method, null))
            .findFirst()
            .map(Node.class::cast)
        : Optional.empty();
  }

  private static boolean isNew(
      Expression made, String value, MethodShape method, LambdaExpr around) {
    return made instanceof ObjectCreationExpr creation
        && creation.getType().getNameAsString().equals(value)
        && creation.getAnonymousClassBody().isEmpty()
        && creation.getArguments().stream()
            .anyMatch(
                argument ->
                    method.mentionsParameter(argument)
                        || (around != null
                            && method.mentionsName(
                                argument, around.getParameter(0).getNameAsString())));
  }
}
