package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An object through which others, who know only it, reach each other. */
public final class Mediator implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (!type.isConcrete()) {
      return;
    }
    Set<String> roles = new LinkedHashSet<>(type.supertypes());
    roles.add(type.name());
    for (MethodShape relay : type.instanceMethods()) {
      if (relay.parameters().isEmpty()) {
        continue;
      }
      for (FieldShape field : type.instanceFields()) {
        Optional<String> colleague =
            field.elementType().or(field::valueType).filter(name -> !FieldShape.isValue(name));
        if (colleague.isEmpty() || roles.contains(colleague.get())) {
          continue;
        }
        Optional<MethodCallExpr> reached = reached(relay, field);
        if (reached.isEmpty()) {
          continue;
        }
        Optional<MethodCallExpr> asked = asked(type, colleague.get(), roles, relay.name());
        if (asked.isPresent()) {
          findings
              .at(type.type())
              .name("class", type.name())
              .name("colleague", colleague.get())
              .name("relay", relay.name())
              .name("operation", reached.get().getNameAsString())
              .because(field.node())
              .because(reached.get())
              .because(asked.get());
          return;
        }
      }
    }
  }

  /** What the mediator calls on a colleague that it holds. */
  private static Optional<MethodCallExpr> reached(MethodShape relay, FieldShape colleagues) {
    return relay.elementCalls(colleagues).stream()
        .filter(call -> call.getArguments().stream().anyMatch(relay::mentionsParameter))
        .findFirst()
        .or(
            () ->
                relay.calls().stream()
                    .filter(call -> relay.receiver(call).isEmpty())
                    .filter(
                        call ->
                            call.getScope().filter(s -> relay.comesFrom(s, colleagues)).isPresent())
                    .filter(
                        call ->
                            !call.getNameAsString()
                                .matches(
                                    "get|equals|isPresent|ifPresent|put|add|remove|stream|filter|map|forEach|values"))
                    .filter(call -> call.getArguments().stream().anyMatch(relay::mentionsParameter))
                    .findFirst());
  }

  /** A call of the relay by a colleague of the same file on a field that holds the mediator. */
  private static Optional<MethodCallExpr> asked(
      ClassShape type, String colleague, Set<String> roles, String relay) {
    ClassShape known = type.neighbours().get(colleague);
    if (known == null) {
      return Optional.empty();
    }
    List<ClassShape> candidates = new ArrayList<>(known.subtypesInFile());
    candidates.add(known);
    for (ClassShape candidate : candidates) {
      Set<FieldShape> mediators = new LinkedHashSet<>(candidate.fields());
      mediators.removeIf(field -> !roles.contains(field.typeName()));
      if (mediators.isEmpty()) {
        known.fields().stream().filter(f -> roles.contains(f.typeName())).forEach(mediators::add);
      }
      for (MethodShape method : candidate.instanceMethods()) {
        for (MethodCallExpr call : method.calls()) {
          boolean onMediator =
              mediators.stream()
                  .anyMatch(
                      field ->
                          call.getScope()
                              .filter(
                                  s ->
                                      MethodShape.isNamed(s, field.name())
                                          || method.isField(s, field))
                              .isPresent());
          if (onMediator && call.getNameAsString().equals(relay)) {
            return Optional.of(call);
          }
        }
      }
    }
    return Optional.empty();
  }
}
