package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;
import java.util.Set;

/** A class that hands out the elements of something one by one and remembers where it is. */
public final class Iterator implements ClassDecider {
  private static final Set<String> CURSORS =
      Set.of("Iterator", "ListIterator", "Enumeration", "PrimitiveIterator", "Spliterator");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    Optional<MethodShape> more = method(type, "hasNext|hasMoreElements");
    Optional<MethodShape> next = method(type, "next|nextElement|nextInt|nextLong|nextDouble");
    if (more.isEmpty()
        || next.isEmpty()
        || !more.get().returnType().equals("boolean")
        || (!more.get().isOverride() && type.supertypes().stream().noneMatch(CURSORS::contains))) {
      return;
    }
    Optional<FieldShape> position =
        type.fields().stream()
            .filter(field -> !field.isStatic())
            .filter(field -> moves(type, next.get(), field) || moves(type, more.get(), field))
            .findFirst();
    position.ifPresent(
        field ->
            findings
                .at(type.type())
                .name("class", type.name())
                .name("element", next.get().returnType())
                .name("position", field.name())
                .because(field.node())
                .because(more.get().nameNode())
                .because(next.get().nameNode()));
  }

  private static Optional<MethodShape> method(ClassShape type, String names) {
    return type.instanceMethods().stream()
        .filter(method -> method.name().matches(names) && method.parameters().isEmpty())
        .findFirst();
  }

  /** Whether a method, or one of the own class that it calls, changes a field. */
  private static boolean moves(ClassShape type, MethodShape method, FieldShape field) {
    if (changes(method, field)) {
      return true;
    }
    return method.calls().stream()
        .filter(call -> call.getScope().isEmpty())
        .anyMatch(
            call ->
                type.instanceMethods().stream()
                    .anyMatch(
                        other ->
                            other.name().equals(call.getNameAsString()) && changes(other, field)));
  }

  private static boolean changes(MethodShape method, FieldShape field) {
    return !method.assignmentsTo(field).isEmpty()
        || method.all(UnaryExpr.class).stream()
            .anyMatch(
                step ->
                    (step.getOperator().asString().equals("++")
                            || step.getOperator().asString().equals("--"))
                        && method.isField(step.getExpression(), field));
  }
}
