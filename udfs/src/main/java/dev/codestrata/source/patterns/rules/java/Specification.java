package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions as objects that are combined by and, or and not. */
public final class Specification implements ClassDecider {
  private static final Set<String> LOGIC = Set.of("&&", "||");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface() || type.isAbstract()) {
      combinators(type, findings);
      return;
    }
    Expressions.combination(type)
        .filter(found -> found.method().returnType().equals("boolean"))
        .filter(found -> LOGIC.contains(found.combined().getOperator().asString()))
        .ifPresent(
            found ->
                findings
                    .at(type.type())
                    .name("class", type.name())
                    .name("condition", found.operand())
                    .name("how", found.combined().getOperator().asString())
                    .because(found.combined())
                    .because(found.method().nameNode()));
  }

  /** A condition with methods that take another one and return one made of both. */
  private static void combinators(ClassShape type, Findings<Node> findings) {
    boolean asks =
        type.abstractMethods().stream()
            .anyMatch(
                method -> method.returnType().equals("boolean") && !method.parameters().isEmpty());
    List<MethodShape> combining =
        type.instanceMethods().stream()
            .filter(method -> method.returnType().equals(type.name()))
            .filter(
                method ->
                    method.parameters().size() == 1 && method.parameterType(0).equals(type.name()))
            .filter(
                method ->
                    method
                        .onlyResult()
                        .filter(r -> r instanceof LambdaExpr || r instanceof ObjectCreationExpr)
                        .isPresent())
            .toList();
    if (asks && combining.size() >= 2) {
      findings
          .at(type.type())
          .name("class", type.name())
          .name("condition", type.name())
          .name("how", combining.stream().map(MethodShape::name).collect(Collectors.joining(", ")))
          .because(combining.stream().map(MethodShape::declaration).toList());
    }
  }
}
