package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;

/** An object whose methods wait under a lock until a condition holds, and wake the waiting. */
public final class Monitor implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    Optional<MethodCallExpr> waits =
        type.instanceMethods().stream()
            .flatMap(method -> method.calls().stream().filter(call -> waits(call, method)))
            .findFirst();
    if (waits.isEmpty()) {
      return;
    }
    Optional<MethodCallExpr> wakes =
        type.instanceMethods().stream()
            .flatMap(method -> method.calls().stream())
            .filter(call -> call.getNameAsString().matches("notify|notifyAll|signal|signalAll"))
            .filter(call -> call.getArguments().isEmpty())
            .findFirst();
    wakes.ifPresent(
        call ->
            findings
                .at(type.type())
                .name("class", type.name())
                .name("wait", waits.get().toString())
                .name("wake", call.toString())
                .metric("by_condition", call.getNameAsString().startsWith("signal") ? 1 : 0)
                .because(waits.get())
                .because(call));
  }

  /** A wait inside a loop that asks for the condition again. */
  private static boolean waits(MethodCallExpr call, MethodShape method) {
    boolean waiting =
        (call.getNameAsString().equals("wait")
                && (call.getScope().isEmpty()
                    || !call.getScope().get().toString().matches("(?i).*process.*")))
            || (call.getNameAsString().matches("await|awaitNanos|awaitUninterruptibly")
                && method
                    .receiver(call)
                    .filter(field -> field.typeName().equals("Condition"))
                    .isPresent());
    return waiting
        && method.loops().stream()
            .anyMatch(loop -> loop.containsWithinRange(call) && loop.isWhileStmt());
  }
}
