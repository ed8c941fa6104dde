package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Interfaces each of which leads to the next, so that a product is made in one order only. */
public final class StepBuilder implements ClassDecider {
  private static final int MIN_STEPS = 3;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface()) {
      return;
    }
    List<ClassShape> steps =
        type.supertypes().stream()
            .flatMap(name -> Optional.ofNullable(type.neighbours().get(name)).stream())
            .filter(ClassShape::isInterface)
            .toList();
    if (steps.size() < MIN_STEPS) {
      return;
    }
    Set<String> names = steps.stream().map(ClassShape::name).collect(Collectors.toSet());
    long leading = steps.stream().filter(step -> leadsOn(step, names)).count();
    Optional<MethodShape> finish =
        steps.stream()
            .flatMap(step -> step.abstractMethods().stream())
            .filter(method -> isProduct(method, names, type))
            .findFirst();
    if (leading < MIN_STEPS - 1 || finish.isEmpty()) {
      return;
    }
    findings
        .at(type.type())
        .name("class", type.name())
        .name("steps", String.join(", ", type.supertypes()))
        .name("product", finish.get().returnType())
        .metric("steps", steps.size())
        .because(steps.stream().map(step -> (Node) step.nameNode()).toList())
        .because(finish.get().declaration());
  }

  /** Whether a step's methods return other steps. */
  private static boolean leadsOn(ClassShape step, Set<String> names) {
    return step.abstractMethods().stream()
        .anyMatch(
            method ->
                names.contains(method.returnType()) && !method.returnType().equals(step.name()));
  }

  private static boolean isProduct(MethodShape method, Set<String> names, ClassShape type) {
    return !names.contains(method.returnType())
        && !method.returnType().equals("void")
        && !method.returnType().equals(type.name())
        && type.methods().stream()
            .anyMatch(own -> own.name().equals(method.name()) && !own.creations().isEmpty());
  }
}
