package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;

/** A method that subclasses override to choose which class is made. */
public final class FactoryMethod implements ClassDecider {
  private static final double CONFIDENCE_CREATOR_SEEN = 0.95;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.supertypes().isEmpty() || type.isInterface()) {
      return;
    }
    List<MethodShape> makers =
        type.instanceMethods().stream()
            .filter(method -> Creations.hiddenProduct(method).isPresent())
            .filter(method -> !makes(method, type.name()))
            .filter(method -> method.isOverride() || creator(type, method).isPresent())
            .toList();
    // Several products made side by side are an abstract factory.
    if (makers.isEmpty() || AbstractFactory.isFamily(makers)) {
      return;
    }
    for (MethodShape maker : makers) {
      ObjectCreationExpr product = Creations.hiddenProduct(maker).orElseThrow();
      Optional<MethodShape> creator = creator(type, maker);
      Findings.Hit<Node> hit =
          findings
              .at(maker.declaration())
              .name("class", type.name())
              .name("method", maker.name())
              .name("product", maker.returnType())
              .name("made", product.getType().getNameAsString())
              .because(product)
              .because(maker.nameNode());
      creator.ifPresent(
          declared -> hit.because(declared.declaration()).confidence(CONFIDENCE_CREATOR_SEEN));
    }
  }

  /** Another object of the own class is a copy or a part, which no subclass has chosen. */
  private static boolean makes(MethodShape method, String name) {
    return Creations.hiddenProduct(method)
        .filter(made -> made.getType().getNameAsString().equals(name))
        .isPresent();
  }

  /** The abstract method of a class in the same file that this one overrides. */
  private static Optional<MethodShape> creator(ClassShape type, MethodShape maker) {
    return type.supertypes().stream()
        .flatMap(name -> Optional.ofNullable(type.neighbours().get(name)).stream())
        .flatMap(parent -> parent.abstractMethods().stream())
        .filter(
            method ->
                method.name().equals(maker.name())
                    && method.parameters().size() == maker.parameters().size())
        .findFirst();
  }
}
