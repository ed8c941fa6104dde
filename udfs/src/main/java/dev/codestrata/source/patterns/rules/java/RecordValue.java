package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.stream.Collectors;

/** A record with components. */
public final class RecordValue implements JavaDecider<RecordDeclaration> {
  @Override
  public Class<RecordDeclaration> kind() {
    return RecordDeclaration.class;
  }

  @Override
  public void inspect(RecordDeclaration declaration, Findings<Node> findings) {
    if (declaration.getParameters().isEmpty()) {
      return;
    }
    findings
        .at(declaration)
        .name("record", declaration.getNameAsString())
        .name(
            "components",
            declaration.getParameters().stream()
                .map(Parameter::getNameAsString)
                .collect(Collectors.joining(", ")))
        .metric("components", declaration.getParameters().size())
        .metric("validates", declaration.getCompactConstructors().isEmpty() ? 0 : 1)
        .because(declaration.getParameters());
  }
}
