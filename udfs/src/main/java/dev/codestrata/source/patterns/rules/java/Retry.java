package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A loop that tries again when an attempt throws, and gives up in the end. */
public final class Retry implements JavaDecider<TryStmt> {
  private static final Set<String> PAUSES =
      Set.of(
          "sleep",
          "sleepUninterruptibly",
          "parkNanos",
          "delay",
          "pause",
          "backoff",
          "waitFor",
          "await");

  @Override
  public Class<TryStmt> kind() {
    return TryStmt.class;
  }

  @Override
  public void inspect(TryStmt attempt, Findings<Node> findings) {
    if (attempt.getCatchClauses().isEmpty()) {
      return;
    }
    Optional<Statement> loop = loopAround(attempt);
    if (loop.isEmpty() || loop.get() instanceof ForEachStmt || !succeeds(attempt, loop.get())) {
      return;
    }
    for (CatchClause caught : attempt.getCatchClauses()) {
      if (caught.getParameter().getType().asString().equals("InterruptedException")) {
        continue;
      }
      Optional<Node> counted = limit(loop.get(), caught);
      Optional<MethodCallExpr> pause = pause(loop.get(), attempt);
      boolean goesOn = !leavesAlways(caught.getBody());
      if (goesOn && (counted.isPresent() || pause.isPresent()) && !isReader(attempt)) {
        Findings.Hit<Node> hit =
            findings
                .at(loop.get())
                .name("exception", caught.getParameter().getType().asString())
                .name("limit", counted.map(Node::toString).orElse("it succeeds"))
                .name("pause", pause.map(call -> ", pausing by " + call).orElse(""))
                .metric("pauses", pause.isPresent() ? 1 : 0)
                .metric("grows", pause.filter(call -> grows(call, loop.get())).isPresent() ? 1 : 0)
                .because(attempt.getTryBlock())
                .because(caught);
        pause.ifPresent(hit::because);
        hit.confidence(pause.isPresent() && counted.isPresent() ? 0.95 : 0.8);
        return;
      }
    }
  }

  /** The nearest loop of the same method. */
  private static Optional<Statement> loopAround(Node node) {
    Optional<Node> at = node.getParentNode();
    while (at.isPresent()
        && !(at.get() instanceof CallableDeclaration)
        && !(at.get() instanceof LambdaExpr)
        && !(at.get() instanceof TryStmt)) {
      if (at.get() instanceof ForStmt
          || at.get() instanceof WhileStmt
          || at.get() instanceof DoStmt
          || at.get() instanceof ForEachStmt) {
        return Optional.of((Statement) at.get());
      }
      at = at.get().getParentNode();
    }
    return Optional.empty();
  }

  /** An attempt that succeeded ends the loop. */
  private static boolean succeeds(TryStmt attempt, Statement loop) {
    BlockStmt body = attempt.getTryBlock();
    boolean last =
        body.getStatements()
            .getLast()
            .filter(end -> end.isReturnStmt() || end.isBreakStmt())
            .isPresent();
    boolean somewhere =
        body.getStatements().stream()
            .anyMatch(
                part ->
                    part instanceof IfStmt test
                        && test.getThenStmt().findFirst(ReturnStmt.class).isPresent());
    boolean flag =
        loop instanceof WhileStmt whileLoop
            && body.findAll(AssignExpr.class).stream()
                .anyMatch(
                    set ->
                        set.getValue().isBooleanLiteralExpr()
                            && whileLoop
                                .getCondition()
                                .toString()
                                .contains(set.getTarget().toString()));
    boolean doFlag =
        loop instanceof DoStmt doLoop
            && body.findAll(AssignExpr.class).stream()
                .anyMatch(
                    set -> doLoop.getCondition().toString().contains(set.getTarget().toString()));
    return last || somewhere || flag || doFlag;
  }

  /** What limits the attempts: a counter that the loop or the catch compares. */
  private static Optional<Node> limit(Statement loop, CatchClause caught) {
    Optional<Expression> condition =
        loop instanceof ForStmt counted
            ? counted.getCompare()
            : loop instanceof WhileStmt whileLoop
                ? Optional.of(whileLoop.getCondition())
                : loop instanceof DoStmt doLoop
                    ? Optional.of(doLoop.getCondition())
                    : Optional.empty();
    boolean counts = counts(loop);
    Optional<Node> here = condition.filter(c -> counts).flatMap(Retry::comparison);
    return here.or(
        () ->
            caught.getBody().findAll(IfStmt.class).stream()
                .filter(test -> counts)
                .filter(
                    test ->
                        leaves(test.getThenStmt())
                            || test.getElseStmt().filter(Retry::leaves).isPresent())
                .flatMap(test -> comparison(test.getCondition()).stream())
                .findFirst());
  }

  private static boolean counts(Statement loop) {
    return loop.findFirst(
                UnaryExpr.class, step -> step.getOperator().asString().matches("\\+\\+|--"))
            .isPresent()
        || loop.findFirst(AssignExpr.class, step -> step.getOperator().asString().matches("[+-]="))
            .isPresent();
  }

  private static Optional<Node> comparison(Expression condition) {
    return condition
        .findFirst(BinaryExpr.class, test -> test.getOperator().asString().matches("<|<=|>|>=|=="))
        .map(Node.class::cast);
  }

  private static boolean leaves(Statement part) {
    return part.findFirst(ThrowStmt.class).isPresent()
        || part.findFirst(ReturnStmt.class).isPresent()
        || part.findFirst(BreakStmt.class).isPresent();
  }

  private static boolean leavesAlways(BlockStmt body) {
    return body.getStatements()
            .getLast()
            .filter(end -> end.isThrowStmt() || end.isReturnStmt() || end.isBreakStmt())
            .isPresent()
        && body.findAll(ContinueStmt.class).isEmpty();
  }

  private static Optional<MethodCallExpr> pause(Statement loop, TryStmt attempt) {
    return loop.findAll(MethodCallExpr.class).stream()
        .filter(call -> PAUSES.contains(call.getNameAsString()) && !call.getArguments().isEmpty())
        .filter(call -> !attempt.getTryBlock().containsWithinRange(call))
        .findFirst();
  }

  /** Whether the pause is longer each time: made of what the loop changes. */
  private static boolean grows(MethodCallExpr pause, Statement loop) {
    Set<String> changed =
        java.util.stream.Stream.concat(
                loop.findAll(AssignExpr.class).stream().map(set -> set.getTarget().toString()),
                loop.findAll(UnaryExpr.class).stream().map(step -> step.getExpression().toString()))
            .collect(Collectors.toSet());
    return pause.getArguments().stream()
        .flatMap(argument -> argument.findAll(NameExpr.class).stream())
        .anyMatch(name -> changed.contains(name.getNameAsString()));
  }

  /** Parsing one thing after another, and passing over the bad ones, is no retry. */
  private static boolean isReader(TryStmt attempt) {
    return attempt
        .getTryBlock()
        .findFirst(
            MethodCallExpr.class,
            call ->
                call.getNameAsString().matches("readLine|take|poll|next|nextLine|accept|receive"))
        .isPresent();
  }
}
