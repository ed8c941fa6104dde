package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An abstraction with subclasses of its own that leaves the work to an implementor given to it. */
public final class Bridge implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (!type.isAbstract() && type.subtypesInFile().isEmpty() || type.isInterface()) {
      return;
    }
    for (FieldShape implementor : type.instanceFields()) {
      ClassShape known = type.neighbours().get(implementor.typeName());
      boolean varies =
          known != null
              && (known.isInterface() || known.isAbstract())
              && !type.supertypes().contains(known.name())
              && known.subtypesInFile().size() >= 2;
      if (!varies || !type.isGiven(implementor)) {
        continue;
      }
      List<ClassShape> refined = type.subtypesInFile();
      Optional<MethodCallExpr> used =
          java.util.stream.Stream.concat(java.util.stream.Stream.of(type), refined.stream())
              .flatMap(some -> some.instanceMethods().stream())
              .flatMap(method -> method.calls().stream())
              .filter(
                  call ->
                      call.getScope()
                          .filter(
                              s ->
                                  MethodShape.isNamed(s, implementor.name())
                                      || s.toString().equals("this." + implementor.name()))
                          .isPresent())
              .findFirst();
      if (!refined.isEmpty() && used.isPresent()) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("implementor", known.name())
            .name("field", implementor.name())
            .name(
                "refined", refined.stream().map(ClassShape::name).collect(Collectors.joining(", ")))
            .because(implementor.node())
            .because(used.get())
            .because(known.subtypesInFile().stream().map(ClassShape::nameNode).toList());
        return;
      }
    }
  }
}
