package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;
import java.util.Set;

/** A map of handlers by topic: an event goes to those of its topic. */
public final class EventBus implements ClassDecider {
  private static final Set<String> VALUE_LISTS =
      Set.of(
          "List",
          "Set",
          "Collection",
          "Queue",
          "ArrayList",
          "CopyOnWriteArrayList",
          "CopyOnWriteArraySet",
          "HashSet",
          "LinkedHashSet",
          "LinkedList");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape topics : type.fields()) {
      if (topics.valueType().filter(VALUE_LISTS::contains).isEmpty()) {
        continue;
      }
      ClassOrInterfaceType lists =
          (ClassOrInterfaceType)
              ((ClassOrInterfaceType) topics.type()).getTypeArguments().orElseThrow().get(1);
      String handler = FieldShape.arguments(lists).stream().findFirst().orElse("");
      if (FieldShape.isValue(handler)) {
        continue;
      }
      Optional<MethodShape> subscribes =
          type.methods().stream().filter(method -> subscribes(method, topics, handler)).findFirst();
      if (subscribes.isEmpty()) {
        continue;
      }
      for (MethodShape method : type.methods()) {
        Optional<MethodCallExpr> told =
            method.elementCalls(topics).stream()
                .filter(call -> !call.getArguments().isEmpty())
                .filter(call -> call.getArguments().stream().anyMatch(method::mentionsParameter))
                .filter(call -> !call.getNameAsString().equals("equals"))
                .findFirst();
        if (told.isPresent() && method != subscribes.get()) {
          findings
              .at(type.type())
              .name("class", type.name())
              .name("handler", handler)
              .name("topics", topics.name())
              .name("subscribe", subscribes.get().name())
              .name("publish", method.name())
              .because(topics.node())
              .because(subscribes.get().nameNode())
              .because(told.get());
          return;
        }
      }
    }
  }

  private static boolean subscribes(MethodShape method, FieldShape topics, String handler) {
    return method.parameters().size() >= 2
        && method.parameters().stream()
            .anyMatch(p -> FieldShape.simpleName(p.getType()).equals(handler))
        && method.calls().stream()
            .anyMatch(
                call ->
                    call.getNameAsString().equals("add")
                        && call.getArguments().stream().anyMatch(method::mentionsParameter)
                        && call.getScope().filter(s -> method.comesFrom(s, topics)).isPresent());
  }
}
