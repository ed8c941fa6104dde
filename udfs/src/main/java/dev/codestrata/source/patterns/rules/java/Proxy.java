package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;

/** A class that stands before an object of its own supertype and decides whether it is reached. */
public final class Proxy implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface()) {
      return;
    }
    for (FieldShape held : type.instanceFields()) {
      if (!type.supertypes().contains(held.typeName()) || held.typeName().equals(type.name())) {
        continue;
      }
      Wrapping wrapping = new Wrapping(held, Wrapping.forwarding(type, held));
      List<MethodShape> guarding =
          type.isGiven(held)
              ? wrapping.forwarding().stream().filter(wrapping::guards).toList()
              : List.of();
      Optional<MethodShape> maker = lazyMaker(type, held);
      boolean lazy =
          maker.isPresent()
              && (!wrapping.forwarding().isEmpty() || forwardsThrough(type, maker.get()));
      if (guarding.isEmpty() && !lazy) {
        continue;
      }
      MethodShape shown = lazy ? maker.orElseThrow() : guarding.get(0);
      findings
          .at(type.type())
          .name("class", type.name())
          .name("subject", held.typeName())
          .name("field", held.name())
          .name("how", lazy ? "makes it when it is first needed" : "may refuse to call it")
          .name("method", shown.name())
          .metric("is_lazy", lazy ? 1 : 0)
          .because(held.node())
          .because(shown.declaration());
      return;
    }
  }

  /** A method that fills the field where it is null. */
  private static Optional<MethodShape> lazyMaker(ClassShape type, FieldShape held) {
    return type.instanceMethods().stream()
        .filter(
            method ->
                method.assignmentsTo(held).stream()
                    .anyMatch(assignment -> NullTests.isGuarded(assignment, method, held)))
        .findFirst();
  }

  /** {@code delegate().read()}: calls on what the lazy method returns. */
  private static boolean forwardsThrough(ClassShape type, MethodShape maker) {
    return type.instanceMethods().stream()
        .anyMatch(
            method ->
                method.calls().stream()
                    .anyMatch(
                        call ->
                            call.getNameAsString().equals(method.name())
                                && call.getScope()
                                    .filter(
                                        scope ->
                                            scope instanceof MethodCallExpr inner
                                                && inner.getNameAsString().equals(maker.name()))
                                    .isPresent()));
  }
}
