package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of an algorithm that is given from outside, behind a type that has several ways to do it.
 */
public final class Strategy implements ClassDecider {
  private static final int MIN_WAYS = 2;
  private static final double CONFIDENCE_WAYS_SEEN = 0.9;
  private static final Map<String, Set<String>> FUNCTIONS =
      Map.of(
          "Comparator", Set.of("compare"),
          "Function", Set.of("apply"),
          "BiFunction", Set.of("apply"),
          "UnaryOperator", Set.of("apply"),
          "BinaryOperator", Set.of("apply"),
          "ToIntFunction", Set.of("applyAsInt"),
          "Predicate", Set.of("test"),
          "BiPredicate", Set.of("test"));

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface()) {
      return;
    }
    for (FieldShape way : type.instanceFields()) {
      Set<String> functions = FUNCTIONS.getOrDefault(way.typeName(), Set.of());
      ClassShape known = type.neighbours().get(way.typeName());
      boolean several =
          known != null
              && (known.isInterface() || known.isAbstract())
              && !type.supertypes().contains(known.name())
              && known.subtypesInFile().stream().filter(ClassShape::isConcrete).count() >= MIN_WAYS
              && known.methods().size() <= 3;
      if (!several && functions.isEmpty() || !type.isGiven(way)) {
        continue;
      }
      Optional<MethodCallExpr> used =
          type.instanceMethods().stream()
              .flatMap(method -> method.callsOn(way).stream())
              .filter(call -> several || functions.contains(call.getNameAsString()))
              .findFirst();
      if (used.isPresent()) {
        Findings.Hit<Node> hit =
            findings
                .at(type.type())
                .name("class", type.name())
                .name("strategy", way.typeName())
                .name("field", way.name())
                .name("operation", used.get().getNameAsString())
                .metric("ways_in_file", several ? known.subtypesInFile().size() : 0)
                .because(way.node())
                .because(used.get());
        if (several) {
          hit.confidence(CONFIDENCE_WAYS_SEEN)
              .because(known.subtypesInFile().stream().map(ClassShape::nameNode).toList());
        }
        return;
      }
    }
  }
}
