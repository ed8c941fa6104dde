package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;

/** A loop that waits for ready channels and gives each to its handler. */
public final class EventLoop implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (MethodShape method : type.instanceMethods()) {
      Optional<MethodCallExpr> waits =
          method.calls().stream()
              .filter(call -> call.getNameAsString().matches("select|selectNow"))
              .filter(call -> call.getArguments().size() <= 1 && call.getScope().isPresent())
              .filter(
                  call -> method.loops().stream().anyMatch(loop -> loop.containsWithinRange(call)))
              .findFirst();
      Optional<MethodCallExpr> ready =
          method.calls().stream()
              .filter(call -> call.getNameAsString().equals("selectedKeys"))
              .findFirst()
              .or(() -> inCallee(type, method));
      if (waits.isPresent() && ready.isPresent()) {
        findings
            .at(method.declaration())
            .name("class", type.name())
            .name("method", method.name())
            .name("wait", waits.get().toString())
            .because(waits.get())
            .because(ready.get());
      }
    }
  }

  private static Optional<MethodCallExpr> inCallee(ClassShape type, MethodShape method) {
    return method.calls().stream()
        .filter(call -> call.getScope().isEmpty())
        .flatMap(
            call ->
                type.instanceMethods().stream()
                    .filter(m -> m.name().equals(call.getNameAsString())))
        .flatMap(callee -> callee.calls().stream())
        .filter(call -> call.getNameAsString().equals("selectedKeys"))
        .findFirst();
  }
}
