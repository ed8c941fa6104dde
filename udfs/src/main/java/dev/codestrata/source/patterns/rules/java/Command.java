package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests that are kept as objects: undone later, or found by a key and then carried out. */
public final class Command implements ClassDecider {
  private static final Set<String> INVOCATIONS =
      Set.of("run", "execute", "accept", "apply", "call", "handle", "invoke", "perform", "process");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape field : type.fields()) {
      if (field.elementType().filter(e -> !FieldShape.isValue(e)).isPresent()) {
        history(type, field, findings);
      } else if (field.valueType().filter(e -> !FieldShape.isValue(e)).isPresent()) {
        table(type, field, findings);
      }
    }
  }

  /** {@code command.execute(); done.push(command);} here, {@code done.pop().undo();} there. */
  private static void history(ClassShape type, FieldShape done, Findings<Node> findings) {
    String element = done.elementType().orElseThrow();
    for (MethodShape carriesOut : type.instanceMethods()) {
      for (Parameter command : carriesOut.parameters()) {
        if (!FieldShape.simpleName(command.getType()).equals(element)) {
          continue;
        }
        Optional<MethodCallExpr> carried = callOn(carriesOut, command.getNameAsString());
        boolean kept =
            carriesOut.callsOn(done).stream()
                .anyMatch(
                    call ->
                        call.getNameAsString().matches("push|add|addLast|addFirst|offer")
                            && call.getArguments().stream()
                                .anyMatch(a -> MethodShape.isNamed(a, command.getNameAsString())));
        if (carried.isEmpty() || !kept) {
          continue;
        }
        Optional<MethodCallExpr> undone = undo(type, done, carried.get().getNameAsString());
        if (undone.isPresent()) {
          report(
              type,
              element,
              carried.get().getNameAsString(),
              "keeps them in " + done.name() + " to call " + undone.get().getNameAsString(),
              findings,
              List.of(done.node(), carried.get(), undone.get()));
          return;
        }
      }
    }
  }

  private static Optional<MethodCallExpr> undo(ClassShape type, FieldShape done, String carried) {
    for (MethodShape method : type.instanceMethods()) {
      for (MethodCallExpr call : method.calls()) {
        boolean taken =
            call.getScope()
                .filter(scope -> method.comesFrom(scope, done))
                .filter(
                    scope ->
                        method.callsOn(done).stream()
                            .anyMatch(c -> c.getNameAsString().matches("pop|poll\\w*|remove\\w*")))
                .isPresent();
        boolean onField = method.receiver(call).isPresent();
        if (taken
            && !onField
            && !call.getNameAsString().equals(carried)
            && !call.getNameAsString().equals("equals")) {
          return Optional.of(call);
        }
      }
    }
    return Optional.empty();
  }

  /** A map of actions by key: one is looked up and carried out. */
  private static void table(ClassShape type, FieldShape actions, Findings<Node> findings) {
    boolean filled =
        java.util.stream.Stream.concat(type.constructors().stream(), type.methods().stream())
                .flatMap(method -> method.callsOn(actions).stream())
                .filter(
                    call -> call.getNameAsString().equals("put") && call.getArguments().size() == 2)
                .filter(call -> isAction(call.getArgument(1)))
                .count()
            >= 2;
    boolean given =
        actions.initializer() instanceof MethodCallExpr made
            && made.getArguments().stream().filter(Command::isAction).count() >= 2;
    if (!filled && !given) {
      return;
    }
    for (MethodShape method : type.methods()) {
      for (MethodCallExpr call : method.calls()) {
        boolean found =
            INVOCATIONS.contains(call.getNameAsString())
                && call.getScope().filter(scope -> method.comesFrom(scope, actions)).isPresent()
                && method.receiver(call).isEmpty();
        if (found) {
          report(
              type,
              actions.valueType().orElseThrow(),
              call.getNameAsString(),
              "finds them by key in " + actions.name(),
              findings,
              List.of(actions.node(), call));
          return;
        }
      }
    }
  }

  private static boolean isAction(Expression value) {
    return value instanceof LambdaExpr
        || value instanceof MethodReferenceExpr
        || value instanceof ObjectCreationExpr;
  }

  private static Optional<MethodCallExpr> callOn(MethodShape method, String local) {
    return method.calls().stream()
        .filter(call -> call.getScope().filter(s -> MethodShape.isNamed(s, local)).isPresent())
        .findFirst();
  }

  private static void report(
      ClassShape type,
      String command,
      String operation,
      String how,
      Findings<Node> findings,
      List<Node> evidence) {
    findings
        .at(type.type())
        .name("class", type.name())
        .name("command", command)
        .name("operation", operation)
        .name("how", how)
        .because(evidence);
  }
}
