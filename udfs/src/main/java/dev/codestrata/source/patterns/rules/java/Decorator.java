package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;

/** A class that adds to what an object of its own supertype does. */
public final class Decorator implements ClassDecider {
  private static final double MIN_SHARE = 0.5;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface()) {
      return;
    }
    Optional<Wrapping> wrapping = Wrapping.ofSupertype(type);
    if (wrapping.isEmpty() || !type.isGiven(wrapping.get().held())) {
      return;
    }
    List<MethodShape> forwarding = wrapping.get().forwarding();
    List<MethodShape> adding =
        forwarding.stream().filter(method -> !Wrapping.isPlain(method)).toList();
    long guards = adding.stream().filter(wrapping.get()::guards).count();
    boolean chain =
        adding.stream()
            .allMatch(method -> ChainOfResponsibility.isChoice(method, wrapping.get().held()));
    boolean isBase = adding.isEmpty() && type.isAbstract();
    if (!isBase && (adding.isEmpty() || guards > 0 || chain)
        || forwarding.size() < MIN_SHARE * countedMethods(type)) {
      return;
    }
    FieldShape held = wrapping.get().held();
    findings
        .at(type.type())
        .name("class", type.name())
        .name("component", held.typeName())
        .name("field", held.name())
        .name("method", (isBase ? forwarding : adding).get(0).name())
        .metric("forwarding_methods", forwarding.size())
        .metric("adding_methods", adding.size())
        .because(held.node())
        .because(
            (isBase ? forwarding : adding).stream().map(m -> m.forwardsTo(held).get(0)).toList());
  }

  private static long countedMethods(ClassShape type) {
    return type.instanceMethods().stream()
        .filter(method -> method.isOverride() || method.declaration().isPublic())
        .filter(method -> !method.name().matches("toString|equals|hashCode"))
        .count();
  }
}
