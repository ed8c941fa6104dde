package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.stream.Collectors;

/** A class that collects what is new, changed or gone and settles it all at once. */
public final class UnitOfWork implements ClassDecider {
  private static final int MIN_LISTS = 2;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    List<FieldShape> lists =
        type.instanceFields().stream()
            .filter(field -> field.elementType().or(field::valueType).isPresent())
            .filter(field -> isRegistered(type, field))
            .toList();
    if (lists.size() < MIN_LISTS) {
      return;
    }
    for (MethodShape settles : type.instanceMethods()) {
      List<FieldShape> settled =
          lists.stream().filter(list -> settles(type, settles, list)).toList();
      boolean sameKind =
          settled.stream()
                  .map(list -> list.elementType().or(list::valueType).orElseThrow())
                  .distinct()
                  .count()
              < settled.size();
      if (settled.size() >= MIN_LISTS && sameKind) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("lists", settled.stream().map(FieldShape::name).collect(Collectors.joining(", ")))
            .name("commit", settles.name())
            .metric("lists", settled.size())
            .because(settled.stream().map(FieldShape::node).toList())
            .because(settles.nameNode());
        return;
      }
    }
  }

  /** Whether a method adds what it is given. */
  private static boolean isRegistered(ClassShape type, FieldShape list) {
    return type.instanceMethods().stream()
        .anyMatch(
            method ->
                method.callsOn(list).stream()
                    .anyMatch(
                        call ->
                            call.getNameAsString().matches("add|put|offer|push")
                                && call.getArguments().stream().anyMatch(method::isParameter)));
  }

  /** Whether a method passes over a list, or hands it on, and the list is emptied. */
  private static boolean settles(ClassShape type, MethodShape method, FieldShape list) {
    boolean used =
        !method.iterations(list).isEmpty()
            || method.calls().stream()
                .anyMatch(
                    call -> call.getArguments().stream().anyMatch(a -> method.isField(a, list)));
    return used
        && type.instanceMethods().stream()
            .anyMatch(
                other ->
                    (other == method || calls(method, other))
                        && other.callsOn(list).stream()
                            .anyMatch(call -> call.getNameAsString().equals("clear")));
  }

  private static boolean calls(MethodShape method, MethodShape other) {
    return method.calls().stream()
        .anyMatch(call -> call.getScope().isEmpty() && call.getNameAsString().equals(other.name()));
  }
}
