package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.Optional;
import java.util.Set;

/** A loop that reads, computes, and tries to swap until nobody came in between. */
public final class CasLoop implements JavaDecider<Statement> {
  private static final Set<String> SWAPS =
      Set.of(
          "compareAndSet",
          "compareAndSwapInt",
          "compareAndSwapLong",
          "compareAndSwapObject",
          "weakCompareAndSet",
          "weakCompareAndSetPlain",
          "weakCompareAndSetVolatile",
          "weakCompareAndSetAcquire",
          "weakCompareAndSetRelease");
  private static final int MIN_ARGUMENTS = 2;

  @Override
  public Class<Statement> kind() {
    return Statement.class;
  }

  @Override
  public void inspect(Statement statement, Findings<Node> findings) {
    swapThatEnds(statement)
        .ifPresent(
            swap ->
                findings
                    .at(statement)
                    .name("swap", swap.toString())
                    .name("target", swap.getScope().map(Node::toString).orElse("this"))
                    .metric("is_weak", swap.getNameAsString().startsWith("weak") ? 1 : 0)
                    .because(swap));
  }

  private static Optional<MethodCallExpr> swapThatEnds(Statement statement) {
    if (statement instanceof DoStmt loop) {
      return failedSwap(loop.getCondition()).or(() -> swapThatLeaves(loop.getBody(), loop));
    }
    if (statement instanceof WhileStmt loop) {
      return failedSwap(loop.getCondition()).or(() -> swapThatLeaves(loop.getBody(), loop));
    }
    if (statement instanceof ForStmt loop) {
      return loop.getCompare()
          .flatMap(CasLoop::failedSwap)
          .or(
              () ->
                  loop.getCompare().isPresent()
                      ? Optional.empty()
                      : swapThatLeaves(loop.getBody(), loop));
    }
    return Optional.empty();
  }

  /** {@code while (!x.compareAndSet(a, b))}: goes on while the swap fails. */
  private static Optional<MethodCallExpr> failedSwap(Expression condition) {
    return condition.findAll(UnaryExpr.class).stream()
        .filter(not -> not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT)
        .map(UnaryExpr::getExpression)
        .filter(CasLoop::isSwap)
        .map(MethodCallExpr.class::cast)
        .findFirst();
  }

  /** {@code if (x.compareAndSet(a, b)) return c;} inside this loop and no inner one. */
  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  private static Optional<MethodCallExpr> swapThatLeaves(Statement body, Statement loop) {
    return body.findAll(IfStmt.class).stream()
        .filter(test -> nearestLoop(test).filter(l -> l == loop).isPresent())
        .filter(test -> leaves(test.getThenStmt()))
        .flatMap(test -> test.getCondition().findAll(MethodCallExpr.class).stream())
        .filter(CasLoop::isSwap)
        .filter(swap -> !swap.getParentNode().filter(UnaryExpr.class::isInstance).isPresent())
        .findFirst();
  }

  private static boolean leaves(Statement then) {
    return then.findFirst(ReturnStmt.class).isPresent()
        || then.findFirst(BreakStmt.class).isPresent();
  }

  private static Optional<Node> nearestLoop(Node node) {
    Optional<Node> around = node.getParentNode();
    while (around.isPresent()
        && !(around.get() instanceof DoStmt
            || around.get() instanceof WhileStmt
            || around.get() instanceof ForStmt)) {
      around = around.get().getParentNode();
    }
    return around;
  }

  private static boolean isSwap(Expression expression) {
    return expression instanceof MethodCallExpr call
        && SWAPS.contains(call.getNameAsString())
        && call.getArguments().size() >= MIN_ARGUMENTS;
  }
}
