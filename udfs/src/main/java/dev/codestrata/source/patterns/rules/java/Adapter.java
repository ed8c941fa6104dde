package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;

/** A class that serves one interface by an object of another. */
public final class Adapter implements ClassDecider {
  private static final int MIN_METHODS = 2;
  private static final double MIN_SHARE = 0.6;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    List<FieldShape> fields = type.instanceFields();
    if (!type.isConcrete() || type.supertypes().isEmpty() || fields.isEmpty()) {
      return;
    }
    List<MethodShape> overriding =
        type.instanceMethods().stream()
            .filter(MethodShape::isOverride)
            .filter(method -> !method.name().matches("toString|equals|hashCode|compareTo"))
            .toList();
    if (overriding.size() < MIN_METHODS) {
      return;
    }
    for (FieldShape held : fields) {
      if (!held.isObject()
          || !held.isFinal()
          || type.supertypes().contains(held.typeName())
          // Services over a repository are layers, not adapters.
          || held.typeName()
              .matches(".*(Logger|Log|Lock|Executor|Mapper|Repository|Dao|DAO|Service)")
          || !type.isGiven(held)) {
        continue;
      }
      List<MethodShape> translating =
          overriding.stream().filter(method -> isTranslation(method, held)).toList();
      if (translating.size() >= MIN_METHODS
          && translating.size() >= MIN_SHARE * overriding.size()
          && operations(translating, held) >= MIN_METHODS
          && translating.stream().anyMatch(method -> method.forwardsTo(held).isEmpty())) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("adaptee", held.typeName())
            .name("field", held.name())
            .name("target", String.join(", ", type.supertypes()))
            .metric("methods", translating.size())
            .because(held.node())
            .because(translating.stream().map(method -> method.callsOn(held).get(0)).toList());
        return;
      }
    }
  }

  private static long operations(List<MethodShape> methods, FieldShape held) {
    return methods.stream()
        .flatMap(method -> method.callsOn(held).stream())
        .map(MethodCallExpr::getNameAsString)
        .distinct()
        .count();
  }

  /** A short method whose work is a call on the adaptee. */
  private static boolean isTranslation(MethodShape method, FieldShape held) {
    return method.statements().size() <= 2
        && !method.callsOn(held).isEmpty()
        && method.loops().isEmpty();
  }
}
