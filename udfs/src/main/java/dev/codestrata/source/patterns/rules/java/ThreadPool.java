package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;

/** Threads that are made once and run many tasks. */
public final class ThreadPool implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape executor : Executors.fields(type)) {
      Optional<Expression> made = Executors.made(type, executor);
      if (made.isEmpty() || Executors.isSingle(made.get())) {
        continue;
      }
      Optional<MethodCallExpr> given =
          java.util.stream.Stream.concat(type.constructors().stream(), type.methods().stream())
              .flatMap(method -> method.callsOn(executor).stream())
              .filter(call -> call.getNameAsString().matches(Executors.SUBMISSIONS))
              .findFirst();
      if (given.isPresent()) {
        boolean stopped =
            type.methods().stream()
                .flatMap(method -> method.callsOn(executor).stream())
                .anyMatch(
                    call -> call.getNameAsString().matches("shutdown|shutdownNow|close|destroy"));
        findings
            .at(type.type())
            .name("class", type.name())
            .name("pool", executor.name())
            .name("submission", given.get().getNameAsString())
            .metric("is_shut_down", stopped ? 1 : 0)
            .because(made.get())
            .because(given.get());
        return;
      }
    }
  }
}
