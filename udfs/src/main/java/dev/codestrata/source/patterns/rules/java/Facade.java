package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A class that makes the parts of a subsystem itself and offers simple methods that use several.
 */
public final class Facade implements ClassDecider {
  private static final int MIN_PARTS = 3;
  private static final int MIN_METHODS = 2;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (!type.isConcrete() || type.fields().size() < MIN_PARTS) {
      return;
    }
    List<FieldShape> parts =
        type.instanceFields().stream()
            .filter(field -> field.isObject() && isMadeHere(type, field))
            .filter(
                field ->
                    !field
                        .typeName()
                        .matches(
                            ".*(Lock|Logger|Random|Thread|Latch|Condition|Semaphore|Exception|Format|Buffer|Label|Button|Panel|Reference|Adder)"))
            .toList();
    if (parts.stream().map(FieldShape::typeName).distinct().count() < MIN_PARTS) {
      return;
    }
    List<MethodShape> simple =
        type.instanceMethods().stream()
            .filter(method -> method.declaration().isPublic())
            .filter(
                method ->
                    parts.stream().filter(part -> !method.callsOn(part).isEmpty()).count() >= 2)
            .toList();
    long used =
        parts.stream()
            .filter(part -> simple.stream().anyMatch(method -> !method.callsOn(part).isEmpty()))
            .count();
    if (simple.size() >= MIN_METHODS && used >= MIN_PARTS) {
      findings
          .at(type.type())
          .name("class", type.name())
          .name(
              "parts",
              parts.stream().map(FieldShape::typeName).distinct().collect(Collectors.joining(", ")))
          .name("method", simple.get(0).name())
          .metric("parts", parts.size())
          .metric("methods", simple.size())
          .because(parts.stream().map(FieldShape::node).toList())
          .because(simple.stream().map(MethodShape::nameNode).toList());
    }
  }

  private static boolean isMadeHere(ClassShape type, FieldShape field) {
    return isNew(field.initializer(), field)
        || type.constructors().stream()
            .flatMap(constructor -> constructor.assignmentsTo(field).stream())
            .anyMatch(assignment -> isNew(assignment.getValue(), field));
  }

  private static boolean isNew(Expression value, FieldShape field) {
    return value instanceof ObjectCreationExpr made && made.getAnonymousClassBody().isEmpty();
  }
}
