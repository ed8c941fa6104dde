package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Classes that hand themselves to an argument, each to an operation of its own. */
public final class Visitor implements JavaDecider<CompilationUnit> {
  /** Several elements seen to choose their own operation leave little doubt. */
  private static final double CONFIDENCE_SEVERAL = 0.95;

  /** A single element, recognised by a result type that it only passes on. */
  private static final double CONFIDENCE_SINGLE = 0.85;

  private record Acceptance(MethodDeclaration method, MethodCallExpr call, String element) {
    String visitor() {
      return ((ClassOrInterfaceType) method.getParameter(0).getType()).getNameAsString();
    }
  }

  @Override
  public Class<CompilationUnit> kind() {
    return CompilationUnit.class;
  }

  @Override
  public void inspect(CompilationUnit unit, Findings<Node> findings) {
    Map<String, List<Acceptance>> byVisitor = new LinkedHashMap<>();
    for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
      acceptance(method)
          .ifPresent(
              found ->
                  byVisitor
                      .computeIfAbsent(
                          method.getNameAsString() + " " + found.visitor(), v -> new ArrayList<>())
                      .add(found));
    }
    for (List<Acceptance> group : byVisitor.values()) {
      if (elements(group) > 1) {
        if (operations(group) > 1 || overloads(unit, group) > 1) {
          report(group, CONFIDENCE_SEVERAL, findings);
        }
      } else if (passesOnGenericResult(group.get(0).method())) {
        report(group, CONFIDENCE_SINGLE, findings);
      }
    }
  }

  private static void report(List<Acceptance> group, double confidence, Findings<Node> findings) {
    MethodDeclaration first = group.get(0).method();
    findings
        .at(first)
        .name("method", first.getNameAsString())
        .name("visitor", group.get(0).visitor())
        .name(
            "elements",
            group.stream().map(Acceptance::element).distinct().collect(Collectors.joining(", ")))
        .metric("elements", (double) elements(group))
        .confidence(confidence)
        .because(group.stream().map(Acceptance::call).toList());
  }

  private static long elements(List<Acceptance> group) {
    return group.stream().map(Acceptance::element).distinct().count();
  }

  private static long operations(List<Acceptance> group) {
    return group.stream().map(found -> found.call().getNameAsString()).distinct().count();
  }

  /** How many operations of the called name the visitor declares in this very file. */
  private static long overloads(CompilationUnit unit, List<Acceptance> group) {
    String operation = group.get(0).call().getNameAsString();
    return unit.findAll(TypeDeclaration.class).stream()
        .filter(type -> type.getNameAsString().equals(group.get(0).visitor()))
        .mapToLong(type -> type.getMethodsByName(operation).size())
        .max()
        .orElse(0);
  }

  /** A method whose whole body is {@code visitor.operation(this, ...)}. */
  private static Optional<Acceptance> acceptance(MethodDeclaration method) {
    if (method.getParameters().isEmpty()
        || method.getBody().isEmpty()
        || !(method.getParameter(0).getType() instanceof ClassOrInterfaceType)
        || !(method.getParentNode().orElse(null) instanceof TypeDeclaration<?> element)) {
      return Optional.empty();
    }
    Parameter visitor = method.getParameter(0);
    return onlyExpression(method.getBody().get())
        .filter(MethodCallExpr.class::isInstance)
        .map(MethodCallExpr.class::cast)
        .filter(
            call ->
                call.getScope()
                        .filter(scope -> scope.toString().equals(visitor.getNameAsString()))
                        .isPresent()
                    && !call.getArguments().isEmpty()
                    && call.getArgument(0) instanceof ThisExpr)
        .map(call -> new Acceptance(method, call, element.getNameAsString()));
  }

  private static Optional<Expression> onlyExpression(BlockStmt body) {
    if (body.getStatements().size() != 1) {
      return Optional.empty();
    }
    Statement only = body.getStatement(0);
    if (only instanceof ReturnStmt result) {
      return result.getExpression();
    }
    return only instanceof ExpressionStmt call
        ? Optional.of(call.getExpression())
        : Optional.empty();
  }

  /** {@code <R> R accept(Visitor<R> visitor)}: only the visitor knows what R is. */
  private static boolean passesOnGenericResult(MethodDeclaration method) {
    return method.getTypeParameters().stream()
        .anyMatch(
            parameter ->
                parameter.getNameAsString().equals(method.getTypeAsString())
                    && method
                        .getParameter(0)
                        .getType()
                        .findFirst(
                            ClassOrInterfaceType.class,
                            type -> type.getNameAsString().equals(parameter.getNameAsString()))
                        .isPresent());
  }
}
