package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Results that are still to come, combined without waiting for them. */
public final class FutureComposition implements JavaDecider<MethodCallExpr> {
  private static final int MIN_STEPS = 2;
  private static final Set<String> STEPS =
      Set.of(
          "thenApply",
          "thenApplyAsync",
          "thenCompose",
          "thenComposeAsync",
          "thenCombine",
          "thenCombineAsync",
          "thenAccept",
          "thenAcceptAsync",
          "thenAcceptBoth",
          "thenRun",
          "exceptionally",
          "exceptionallyCompose",
          "handleAsync",
          "whenComplete",
          "whenCompleteAsync",
          "applyToEither",
          "acceptEither",
          "runAfterBoth");

  /** Steps that bring a second future in. */
  private static final Set<String> COMBINATIONS =
      Set.of(
          "thenCompose",
          "thenComposeAsync",
          "thenCombine",
          "thenCombineAsync",
          "applyToEither",
          "exceptionallyCompose");

  @Override
  public Class<MethodCallExpr> kind() {
    return MethodCallExpr.class;
  }

  @Override
  public void inspect(MethodCallExpr call, Findings<Node> findings) {
    if (!STEPS.contains(call.getNameAsString()) || isInner(call)) {
      return;
    }
    List<MethodCallExpr> steps = new ArrayList<>();
    Expression at = call;
    while (at instanceof MethodCallExpr step) {
      if (STEPS.contains(step.getNameAsString())) {
        steps.add(step);
      }
      at = step.getScope().orElse(null);
    }
    boolean combines =
        steps.stream().anyMatch(step -> COMBINATIONS.contains(step.getNameAsString()));
    if (steps.size() >= MIN_STEPS || combines) {
      findings
          .at(call)
          .name(
              "steps",
              steps.stream()
                  .map(MethodCallExpr::getNameAsString)
                  .collect(
                      Collectors.collectingAndThen(
                          Collectors.toList(), FutureComposition::reversed)))
          .metric("steps", steps.size())
          .because(steps.stream().map(MethodCallExpr::getName).toList());
    }
  }

  private static String reversed(List<String> names) {
    List<String> copy = new ArrayList<>(names);
    Collections.reverse(copy);
    return String.join(", ", copy);
  }

  /** Whether the chain goes on after this call. */
  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  private static boolean isInner(MethodCallExpr call) {
    Node below = call;
    while (below.getParentNode().orElse(null) instanceof MethodCallExpr outer
        && outer.getScope().isPresent()
        && outer.getScope().get() == below) {
      if (STEPS.contains(outer.getNameAsString())) {
        return true;
      }
      below = outer;
    }
    return false;
  }
}
