package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A class that makes several kinds of products, each behind another type. */
public final class AbstractFactory implements ClassDecider {
  private static final int MIN_PRODUCTS = 2;
  private static final double MIN_SHARE = 0.6;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.supertypes().isEmpty() || type.isInterface()) {
      return;
    }
    List<MethodShape> makers =
        type.instanceMethods().stream()
            .filter(method -> Creations.hiddenProduct(method).isPresent())
            .toList();
    if (!isFamily(makers)
        || makers.size() < MIN_SHARE * type.instanceMethods().size()
        || makers.stream()
            .noneMatch(method -> method.isOverride() || isDeclaredAbove(type, method))) {
      return;
    }
    findings
        .at(type.type())
        .name("class", type.name())
        .name("family", String.join(", ", type.supertypes()))
        .name(
            "products",
            makers.stream()
                .map(MethodShape::returnType)
                .distinct()
                .collect(Collectors.joining(", ")))
        .metric("products", products(makers))
        .because(makers.stream().map(MethodShape::declaration).toList());
  }

  static boolean isFamily(List<MethodShape> makers) {
    return products(makers) >= MIN_PRODUCTS;
  }

  private static long products(List<MethodShape> makers) {
    return makers.stream().map(MethodShape::returnType).distinct().count();
  }

  private static boolean isDeclaredAbove(ClassShape type, MethodShape maker) {
    return type.supertypes().stream()
        .flatMap(name -> Optional.ofNullable(type.neighbours().get(name)).stream())
        .flatMap(parent -> parent.abstractMethods().stream())
        .anyMatch(method -> method.name().equals(maker.name()));
  }
}
