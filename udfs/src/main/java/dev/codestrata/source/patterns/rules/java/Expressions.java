package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.BinaryExpr;
import java.util.List;
import java.util.Optional;

/** Classes that answer by asking parts of their own supertype the same question. */
final class Expressions {
  private Expressions() {}

  /** A method that combines the answers of two fields of a supertype to its own question. */
  record Combination(MethodShape method, BinaryExpr combined, String operand) {}

  static Optional<Combination> combination(ClassShape type) {
    List<FieldShape> operands =
        type.instanceFields().stream()
            .filter(
                field ->
                    type.supertypes().contains(field.typeName())
                        || field.typeName().equals(type.name()))
            .toList();
    if (operands.size() < 2) {
      return Optional.empty();
    }
    for (MethodShape method : type.instanceMethods()) {
      long asked = operands.stream().filter(operand -> asks(method, operand)).count();
      if (asked >= 2 && !method.name().matches("toString|equals|hashCode|compareTo|clone")) {
        Optional<BinaryExpr> combined = method.all(BinaryExpr.class).stream().findFirst();
        if (combined.isPresent()) {
          return Optional.of(new Combination(method, combined.get(), operands.get(0).typeName()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean asks(MethodShape method, FieldShape operand) {
    return method.forwardsTo(operand).stream().anyMatch(call -> Wrapping.handsOn(call, method));
  }
}
