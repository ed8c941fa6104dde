package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.patterns.Findings;
import java.util.Set;
import java.util.stream.Collectors;

/** A place to which anyone turns for a service by its type. */
public final class ServiceLocator implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape services : type.fields()) {
      if (!services.isMap() || !FieldShape.arguments(services.type()).contains("Class")) {
        continue;
      }
      for (MethodShape method : type.methods()) {
        if (isLookup(method, services) && isFilled(type, services)) {
          findings
              .at(type.type())
              .name("class", type.name())
              .name("method", method.name())
              .name("services", services.name())
              .because(services.node())
              .because(method.declaration());
          return;
        }
      }
    }
  }

  /** {@code <T> T get(Class<T> type)}: returns what the map holds for the type. */
  private static boolean isLookup(MethodShape method, FieldShape services) {
    Set<String> parameters =
        method.declaration().getTypeParameters().stream()
            .map(parameter -> parameter.getNameAsString())
            .collect(Collectors.toSet());
    return parameters.contains(method.returnType())
        && method.parameters().stream()
            .anyMatch(
                p ->
                    FieldShape.simpleName(p.getType()).equals("Class")
                        && FieldShape.arguments(p.getType()).contains(method.returnType()))
        && method.callsOn(services).stream()
            .anyMatch(call -> call.getNameAsString().matches("get|getOrDefault|computeIfAbsent"));
  }

  private static boolean isFilled(ClassShape type, FieldShape services) {
    return java.util.stream.Stream.concat(type.methods().stream(), type.constructors().stream())
        .flatMap(method -> method.callsOn(services).stream())
        .anyMatch(call -> call.getNameAsString().matches("put|putIfAbsent|computeIfAbsent|putAll"));
  }
}
