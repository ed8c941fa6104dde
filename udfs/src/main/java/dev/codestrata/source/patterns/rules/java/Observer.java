package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;
import java.util.Set;

/** An object that tells everyone on its list of listeners what happened. */
public final class Observer implements ClassDecider {
  private static final double CONFIDENCE_BOTH_WAYS = 0.95;

  /** What is done to each of a list of resources or tasks is no message. */
  private static final Set<String> NO_MESSAGES =
      Set.of(
          "close",
          "run",
          "start",
          "stop",
          "shutdown",
          "join",
          "interrupt",
          "cancel",
          "dispose",
          "get",
          "equals",
          "build",
          "clear",
          "toString",
          "accept",
          "getName",
          "getKey",
          "getValue",
          "getId",
          "name",
          "id",
          "key",
          "size",
          "test",
          "matches");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape listeners : type.fields()) {
      Optional<String> listener =
          listeners
              .elementType()
              .filter(
                  name ->
                      !FieldShape.isValue(name)
                          && !type.supertypes().contains(name)
                          && !name.equals(type.name()));
      if (listener.isEmpty()) {
        continue;
      }
      Optional<MethodShape> adds =
          subscription(type, listeners, listener.get(), "add\\w*|offer|push");
      if (adds.isEmpty()) {
        continue;
      }
      Optional<MethodCallExpr> tells = notification(type, listeners);
      Optional<MethodShape> removes = subscription(type, listeners, listener.get(), "remove\\w*");
      if (tells.isEmpty()) {
        continue;
      }
      boolean functional =
          listener
              .get()
              .matches("(Bi)?Consumer|Runnable|\\w*(Listener|Observer|Subscriber|Callback|Hook)");
      if (removes.isEmpty() && !functional) {
        continue;
      }
      Findings.Hit<Node> hit =
          findings
              .at(type.type())
              .name("class", type.name())
              .name("listener", listener.get())
              .name("list", listeners.name())
              .name("message", tells.get().getNameAsString())
              .metric("can_unsubscribe", removes.isPresent() ? 1 : 0)
              .because(listeners.node())
              .because(adds.get().nameNode())
              .because(tells.get());
      removes.ifPresent(
          method -> {
            hit.because(method.nameNode());
            hit.confidence(functional ? CONFIDENCE_BOTH_WAYS : 0.75);
          });
      return;
    }
  }

  /** A method that adds the listener that it is given to the list, or takes it off. */
  private static Optional<MethodShape> subscription(
      ClassShape type, FieldShape listeners, String listener, String operation) {
    return type.methods().stream()
        .filter(
            method ->
                method.parameters().stream()
                    .anyMatch(p -> FieldShape.simpleName(p.getType()).equals(listener)))
        .filter(
            method ->
                method.callsOn(listeners).stream()
                    .anyMatch(
                        call ->
                            call.getNameAsString().matches(operation)
                                && call.getArguments().stream().anyMatch(method::isParameter)))
        .findFirst();
  }

  private static Optional<MethodCallExpr> notification(ClassShape type, FieldShape listeners) {
    boolean told = listeners.elementType().orElse("").matches("(Bi)?Consumer|Runnable");
    return type.methods().stream()
        .flatMap(method -> method.elementCalls(listeners).stream())
        .filter(call -> told || !NO_MESSAGES.contains(call.getNameAsString()))
        .filter(call -> told || !isRead(call))
        .findFirst();
  }

  /** A listener is told something: it is not asked and its answer compared. */
  private static boolean isRead(MethodCallExpr call) {
    return call.getArguments().isEmpty() && call.getNameAsString().matches("(get|is|has)[A-Z]\\w*");
  }
}
