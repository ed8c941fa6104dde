package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;

/** A handler that does what it can and leaves the rest to the next one. */
public final class ChainOfResponsibility implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface()) {
      return;
    }
    for (FieldShape next : type.instanceFields()) {
      boolean ofOwnKind =
          type.supertypes().contains(next.typeName())
              || (next.typeName().equals(type.name())
                  && (type.isAbstract() || !type.subtypesInFile().isEmpty()));
      if (!ofOwnKind || !type.isGiven(next)) {
        continue;
      }
      type.instanceMethods().stream()
          .filter(method -> !method.parameters().isEmpty() && isChoice(method, next))
          .findFirst()
          .ifPresent(
              method ->
                  findings
                      .at(type.type())
                      .name("class", type.name())
                      .name("method", method.name())
                      .name("next", next.name())
                      .name("handler", next.typeName())
                      .because(next.node())
                      .because(method.forwardsTo(next).get(0))
                      .because(method.nameNode()));
      return;
    }
  }

  /** Whether a method either settles its request or hands it on to the next, never both. */
  static boolean isChoice(MethodShape method, FieldShape next) {
    List<MethodCallExpr> handed =
        method.forwardsTo(next).stream().filter(call -> Wrapping.handsOn(call, method)).toList();
    if (handed.size() != 1 || method.parameters().isEmpty()) {
      return false;
    }
    MethodCallExpr call = handed.get(0);
    for (IfStmt test : method.all(IfStmt.class)) {
      boolean onlyNull = method.mentions(test.getCondition(), next);
      if (onlyNull) {
        continue;
      }
      boolean inThen = isAncestor(test.getThenStmt(), call);
      boolean inElse = test.getElseStmt().filter(other -> isAncestor(other, call)).isPresent();
      boolean leaves =
          test.getThenStmt().findFirst(ReturnStmt.class).isPresent()
              && test.getThenStmt().findFirst(ThrowStmt.class).isEmpty();
      boolean handles =
          inElse
              || (!inThen && leaves && isBefore(test, call))
              || (inThen && test.getElseStmt().isPresent());
      if (handles && method.mentionsParameter(test.getCondition())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(Node first, Node second) {
    return first.getRange().isPresent()
        && second.getRange().isPresent()
        && first.getRange().get().isBefore(second.getRange().get().begin);
  }

  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  private static boolean isAncestor(Node above, Node below) {
    Optional<Node> at = Optional.of(below);
    while (at.isPresent()) {
      if (at.get() == above) {
        return true;
      }
      at = at.get().getParentNode();
    }
    return false;
  }
}
