package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object that holds others of its own supertype and does by asking each of them. */
public final class Composite implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface()) {
      return;
    }
    for (FieldShape parts : type.instanceFields()) {
      Optional<String> element = parts.elementType();
      if (element.isEmpty()
          || !(type.supertypes().contains(element.get()) || isTree(type, element.get()))) {
        continue;
      }
      List<MethodCallExpr> asked = new ArrayList<>();
      List<MethodShape> asking = new ArrayList<>();
      for (MethodShape method : type.instanceMethods()) {
        List<MethodCallExpr> calls =
            method.elementCalls(parts).stream()
                .filter(call -> call.getNameAsString().equals(method.name()))
                .toList();
        if (!calls.isEmpty()) {
          asking.add(method);
          asked.add(calls.get(0));
        }
      }
      if (!asking.isEmpty()) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("component", element.get())
            .name("parts", parts.name())
            .name("operation", asking.get(0).name())
            .metric("operations", asking.size())
            .because(parts.node())
            .because(asking.stream().map(MethodShape::nameNode).toList());
        return;
      }
    }
  }

  /** A class whose objects hold objects of that class, and which others may extend. */
  private static boolean isTree(ClassShape type, String element) {
    return element.equals(type.name());
  }
}
