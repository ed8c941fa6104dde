package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An object whose methods only leave requests, which one thread of its own carries out in order.
 */
public final class ActiveObject implements ClassDecider {
  private static final int MIN_METHODS = 2;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape executor : Executors.fields(type)) {
      Optional<Expression> made = Executors.made(type, executor).filter(Executors::isSingle);
      if (made.isEmpty()) {
        continue;
      }
      List<MethodShape> requests =
          type.instanceMethods().stream()
              .filter(method -> !method.declaration().isPrivate())
              .filter(method -> handsOver(method, executor))
              .toList();
      if (requests.size() >= MIN_METHODS) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("executor", executor.name())
            .name(
                "requests",
                requests.stream()
                    .map(MethodShape::name)
                    .distinct()
                    .collect(Collectors.joining(", ")))
            .metric("requests", requests.size())
            .because(made.get())
            .because(requests.stream().map(MethodShape::nameNode).toList());
        return;
      }
    }
  }

  /** Whether a method's work is done by the executor. */
  private static boolean handsOver(MethodShape method, FieldShape executor) {
    boolean submits =
        method.callsOn(executor).stream()
            .anyMatch(call -> call.getNameAsString().matches("submit|execute|schedule"));
    boolean supplies =
        method.calls().stream()
            .anyMatch(
                call ->
                    call.getNameAsString().matches("supplyAsync|runAsync")
                        && call.getArguments().stream().anyMatch(a -> method.isField(a, executor)));
    return (submits || supplies) && method.statements().size() <= 3;
  }
}
