package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.IfStmt;
import java.util.Optional;

/** Finds out whether something is done only where a field holds nothing yet. */
final class NullTests {
  private NullTests() {}

  /** Whether a node stands in the branch that is taken when the field is null. */
  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  static boolean isGuarded(Node inner, MethodShape method, FieldShape field) {
    Node below = inner;
    Optional<Node> around = inner.getParentNode();
    while (around.isPresent() && !(around.get() instanceof CallableDeclaration)) {
      if (around.get() instanceof IfStmt test
          && test.getThenStmt() == below
          && test.getCondition()
              .findFirst(BinaryExpr.class, part -> isNullTest(part, method, field))
              .isPresent()) {
        return true;
      }
      below = around.get();
      around = below.getParentNode();
    }
    return false;
  }

  private static boolean isNullTest(BinaryExpr test, MethodShape method, FieldShape field) {
    return test.getOperator() == BinaryExpr.Operator.EQUALS
        && ((test.getRight().isNullLiteralExpr() && method.isField(test.getLeft(), field))
            || (test.getLeft().isNullLiteralExpr() && method.isField(test.getRight(), field)));
  }

  /** Whether a condition asks if a local variable is null. */
  static boolean asksForNull(Expression condition, String local) {
    return condition
        .findFirst(
            BinaryExpr.class,
            test ->
                test.getOperator() == BinaryExpr.Operator.EQUALS
                    && test.getRight().isNullLiteralExpr()
                    && MethodShape.isNamed(test.getLeft(), local))
        .isPresent();
  }
}
