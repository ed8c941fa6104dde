package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A test outside a lock, the same test inside it, and the assignment that ends both. */
public final class DoubleCheckedLocking implements JavaDecider<IfStmt> {
  @Override
  public Class<IfStmt> kind() {
    return IfStmt.class;
  }

  @Override
  public void inspect(IfStmt outer, Findings<Node> findings) {
    Set<String> tested = testedForAbsence(outer.getCondition());
    if (tested.isEmpty()) {
      return;
    }
    for (SynchronizedStmt lock : outer.getThenStmt().findAll(SynchronizedStmt.class)) {
      for (IfStmt inner : lock.getBody().findAll(IfStmt.class)) {
        Set<String> testedAgain = testedForAbsence(inner.getCondition());
        Set<String> assigned = targets(inner.getThenStmt());
        boolean sameTest = testedAgain.stream().anyMatch(tested::contains);
        boolean settles = testedAgain.stream().anyMatch(assigned::contains);
        if (sameTest && settles) {
          report(outer, lock, inner, assigned, findings);
          return;
        }
      }
    }
  }

  private static void report(
      IfStmt outer, SynchronizedStmt lock, IfStmt inner, Set<String> assigned, Findings<Node> to) {
    Optional<FieldDeclaration> field = fieldAmong(assigned, outer);
    boolean isVolatile = field.filter(FieldDeclaration::isVolatile).isPresent();
    String name =
        field
            .map(f -> f.getVariable(0).getNameAsString())
            .orElseGet(() -> assigned.stream().sorted().findFirst().orElseThrow());
    to.at(outer)
        .name("field", name)
        .name("lock", lock.getExpression().toString())
        .name(
            "visibility",
            isVolatile
                ? "volatile"
                : "not seen to be volatile, so that readers may see it half made")
        .metric("is_volatile", isVolatile ? 1 : 0)
        .because(outer.getCondition())
        .because(lock.getExpression())
        .because(inner);
  }

  /** The names that a condition finds to be null or false, without {@code this}. */
  private static Set<String> testedForAbsence(Expression condition) {
    Set<String> names = new HashSet<>();
    condition.walk(
        BinaryExpr.class,
        test -> {
          if (test.getOperator() == BinaryExpr.Operator.EQUALS) {
            if (test.getRight().isNullLiteralExpr()) {
              nameOf(test.getLeft()).ifPresent(names::add);
            } else if (test.getLeft().isNullLiteralExpr()) {
              nameOf(test.getRight()).ifPresent(names::add);
            }
          }
        });
    condition.walk(
        UnaryExpr.class,
        test -> {
          if (test.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            nameOf(test.getExpression()).ifPresent(names::add);
          }
        });
    return names;
  }

  private static Set<String> targets(Node node) {
    return node.findAll(AssignExpr.class).stream()
        .flatMap(assignment -> nameOf(assignment.getTarget()).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> nameOf(Expression expression) {
    if (expression instanceof NameExpr name) {
      return Optional.of(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access && !access.getScope().isMethodCallExpr()) {
      return Optional.of(access.getNameAsString());
    }
    return Optional.empty();
  }

  private static Optional<FieldDeclaration> fieldAmong(Set<String> names, Node from) {
    Optional<Node> around = from.getParentNode();
    while (around.isPresent()) {
      if (around.get() instanceof TypeDeclaration<?> type) {
        List<FieldDeclaration> fields = type.getFields();
        Optional<FieldDeclaration> found =
            fields.stream()
                .filter(
                    field ->
                        field.getVariables().stream()
                            .anyMatch(variable -> names.contains(variable.getNameAsString())))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
      around = around.get().getParentNode();
    }
    return Optional.empty();
  }
}
