package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.codestrata.source.patterns.Findings;

/** A class of which there is one instance for each key. */
public final class Multiton implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (!type.hasOnlyPrivateConstructors()) {
      return;
    }
    for (FieldShape map : type.fields()) {
      if (!map.isStatic() || map.valueType().filter(type.name()::equals).isEmpty()) {
        continue;
      }
      type.methods().stream()
          .filter(method -> method.isStatic() && method.returnType().equals(type.name()))
          .filter(method -> !method.parameters().isEmpty() && !method.callsOn(map).isEmpty())
          .filter(method -> isMadeByKey(method, map, type.name()))
          .findFirst()
          .ifPresent(
              method ->
                  findings
                      .at(type.type())
                      .name("class", type.name())
                      .name("map", map.name())
                      .name("accessor", method.name())
                      .because(map.node())
                      .because(method.declaration())
                      .because(type.constructors().get(0).declaration()));
    }
  }

  private static boolean isMadeByKey(MethodShape method, FieldShape map, String name) {
    boolean created =
        method.creations().stream().anyMatch(made -> made.getType().getNameAsString().equals(name));
    boolean referred =
        method.all(MethodReferenceExpr.class).stream()
            .anyMatch(r -> r.getIdentifier().equals("new") && r.getScope().toString().equals(name));
    return (created || referred)
        && method.callsOn(map).stream()
            .anyMatch(
                call ->
                    call.getNameAsString()
                        .matches("put|putIfAbsent|computeIfAbsent|compute|merge"));
  }
}
