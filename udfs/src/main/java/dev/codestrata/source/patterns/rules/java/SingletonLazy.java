package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.codestrata.source.patterns.Findings;

/** One instance, made by the static method that is first asked for it. */
public final class SingletonLazy implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (!type.hasOnlyPrivateConstructors()) {
      return;
    }
    for (FieldShape field : type.fields()) {
      if (field.isStatic() && !field.isFinal() && field.typeName().equals(type.name())) {
        type.methods().stream()
            .filter(method -> method.isStatic() && method.returnType().equals(type.name()))
            .filter(method -> method.parameters().isEmpty())
            .filter(method -> isMadeWhenAbsent(method, field))
            .findFirst()
            .ifPresent(method -> report(type, field, method, findings));
      }
    }
  }

  private static boolean isMadeWhenAbsent(MethodShape method, FieldShape field) {
    return method.assignmentsTo(field).stream()
            .anyMatch(
                assignment ->
                    assignment.getValue() instanceof ObjectCreationExpr made
                        && made.getType().getNameAsString().equals(field.typeName())
                        && NullTests.isGuarded(assignment, method, field))
        && method.returns().stream()
            .anyMatch(r -> r.getExpression().filter(e -> method.isField(e, field)).isPresent());
  }

  private static void report(
      ClassShape type, FieldShape field, MethodShape method, Findings<Node> findings) {
    boolean locked = method.isSynchronized() || !method.all(SynchronizedStmt.class).isEmpty();
    findings
        .at(type.type())
        .name("class", type.name())
        .name("field", field.name())
        .name("accessor", method.name())
        .name("safety", locked ? "under a lock" : "without a lock")
        .metric("is_locked", locked ? 1 : 0)
        .because(field.node())
        .because(method.declaration())
        .because(type.constructors().get(0).declaration());
  }
}
