package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;
import java.util.function.Function;

/** A guard that stops calling what has failed too often, until some time has passed. */
public final class CircuitBreaker implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape failures : type.instanceFields()) {
      if (!failures.typeName().matches("int|long|AtomicInteger|AtomicLong|LongAdder")) {
        continue;
      }
      Optional<Node> counted = first(type, method -> counting(method, failures));
      Optional<Node> reset = first(type, method -> resetting(method, failures));
      Optional<Node> tripped = first(type, method -> threshold(method, failures));
      Optional<Node> timed = first(type, CircuitBreaker::timeTest);
      if (counted.isPresent()
          && reset.isPresent()
          && tripped.isPresent()
          && timed.isPresent()
          && opens(type, failures)) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("failures", failures.name())
            .name("threshold", tripped.get().toString())
            .name("time", timed.get().toString())
            .because(counted.get())
            .because(tripped.get())
            .because(timed.get())
            .because(reset.get());
        return;
      }
    }
  }

  private static Optional<Node> first(
      ClassShape type, Function<MethodShape, Optional<? extends Node>> search) {
    for (MethodShape method : type.instanceMethods()) {
      Optional<? extends Node> found = search.apply(method);
      if (found.isPresent()) {
        return Optional.of(found.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<? extends Node> counting(MethodShape method, FieldShape failures) {
    Optional<? extends Node> step =
        method.all(UnaryExpr.class).stream()
            .filter(
                unary ->
                    unary.getOperator().asString().equals("++")
                        && method.isField(unary.getExpression(), failures))
            .findFirst();
    return step.isPresent()
        ? step
        : method.callsOn(failures).stream()
            .filter(
                call -> call.getNameAsString().matches("increment\\w*|addAndGet|getAndIncrement"))
            .findFirst();
  }

  private static Optional<? extends Node> resetting(MethodShape method, FieldShape failures) {
    Optional<? extends Node> zero =
        method.assignmentsTo(failures).stream()
            .filter(a -> a.getValue().toString().equals("0"))
            .findFirst();
    return zero.isPresent()
        ? zero
        : method.callsOn(failures).stream()
            .filter(
                call ->
                    call.getNameAsString().equals("reset")
                        || (call.getNameAsString().equals("set")
                            && call.getArguments().toString().equals("[0]")))
            .findFirst();
  }

  private static Optional<? extends Node> threshold(MethodShape method, FieldShape failures) {
    return method.all(BinaryExpr.class).stream()
        .filter(test -> test.getOperator().asString().matches(">|>=|<|<=|=="))
        .filter(
            test ->
                method.mentions(test.getLeft(), failures)
                    || method.mentions(test.getRight(), failures))
        .filter(test -> !test.getRight().toString().equals("0"))
        .findFirst();
  }

  /** A comparison with a moment of the clock. */
  private static Optional<? extends Node> timeTest(MethodShape method) {
    return method.all(BinaryExpr.class).stream()
        .filter(test -> test.getOperator().asString().matches(">|>=|<|<="))
        .filter(MethodShape::readsClock)
        .findFirst();
  }

  /** A field that says whether calls are let through, set where failures are compared. */
  private static boolean opens(ClassShape type, FieldShape failures) {
    for (MethodShape method : type.instanceMethods()) {
      for (IfStmt test : method.all(IfStmt.class)) {
        if (!method.mentions(test.getCondition(), failures)) {
          continue;
        }
        boolean sets =
            test.getThenStmt().findAll(AssignExpr.class).stream()
                .anyMatch(
                    a -> method.field(a.getTarget()).filter(f -> !f.equals(failures)).isPresent());
        boolean calls =
            test.getThenStmt().findAll(MethodCallExpr.class).stream()
                .anyMatch(
                    call ->
                        call.getScope().isEmpty()
                            || (call.getNameAsString().matches("set|compareAndSet")
                                && method
                                    .receiver(call)
                                    .filter(f -> !f.equals(failures))
                                    .isPresent()));
        if (sets || calls) {
          return true;
        }
      }
    }
    return false;
  }
}
