package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A class that holds another object and hands calls on to it. */
record Wrapping(FieldShape held, List<MethodShape> forwarding) {

  /**
   * The methods of a class that call the method of their own name on a field, with what they got.
   */
  static List<MethodShape> forwarding(ClassShape type, FieldShape held) {
    return type.instanceMethods().stream()
        .filter(method -> method.forwardsTo(held).stream().anyMatch(call -> handsOn(call, method)))
        .toList();
  }

  /** Whether every argument of a call stems from the parameters, and none is left out. */
  static boolean handsOn(MethodCallExpr call, MethodShape method) {
    return call.getArguments().size() >= method.parameters().size()
        && (method.parameters().isEmpty()
            || call.getArguments().stream().anyMatch(method::mentionsParameter));
  }

  /** The field of a supertype of the class to which the most methods forward. */
  static Optional<Wrapping> ofSupertype(ClassShape type) {
    return type.instanceFields().stream()
        .filter(field -> type.supertypes().contains(field.typeName()))
        .map(field -> new Wrapping(field, forwarding(type, field)))
        .filter(wrapping -> !wrapping.forwarding().isEmpty())
        .max(Comparator.comparingInt(wrapping -> wrapping.forwarding().size()));
  }

  /** Methods that do nothing but hand on. */
  static boolean isPlain(MethodShape method) {
    if (method.statements().size() != 1
        || method.calls().size() != 1
        || !method.creations().isEmpty()) {
      return false;
    }
    Statement only = method.statements().get(0);
    return only instanceof ExpressionStmt
        || (only instanceof ReturnStmt result
            && result.getExpression().filter(MethodCallExpr.class::isInstance).isPresent());
  }

  /** Whether a method may leave without having handed on, or makes what it hands on to. */
  boolean guards(MethodShape method) {
    boolean makes =
        method.assignmentsTo(held).stream()
            .anyMatch(assignment -> NullTests.isGuarded(assignment, method, held));
    return makes
        || method.all(IfStmt.class).stream()
            .anyMatch(
                test ->
                    !mentionsHeld(test, method)
                        && test.getThenStmt().findFirst(ThrowStmt.class).isPresent());
  }

  private boolean mentionsHeld(IfStmt test, MethodShape method) {
    return method.mentions(test.getCondition(), held);
  }
}
