package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.List;

/** An enum with one constant that does something. */
public final class SingletonEnum implements JavaDecider<EnumDeclaration> {
  @Override
  public Class<EnumDeclaration> kind() {
    return EnumDeclaration.class;
  }

  @Override
  public void inspect(EnumDeclaration type, Findings<Node> findings) {
    List<MethodDeclaration> behaviour =
        type.getMethods().stream().filter(method -> !method.isStatic()).toList();
    if (type.getEntries().size() != 1 || behaviour.isEmpty()) {
      return;
    }
    findings
        .at(type)
        .name("enum", type.getNameAsString())
        .name("instance", type.getEntry(0).getNameAsString())
        .name("method", behaviour.get(0).getNameAsString())
        .metric("methods", behaviour.size())
        .because(type.getEntry(0))
        .because(behaviour.stream().map(MethodDeclaration::getName).toList());
  }
}
