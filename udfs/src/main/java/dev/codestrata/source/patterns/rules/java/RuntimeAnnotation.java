package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;

/** Annotations that are there when the program runs. */
public final class RuntimeAnnotation implements JavaDecider<AnnotationDeclaration> {
  @Override
  public Class<AnnotationDeclaration> kind() {
    return AnnotationDeclaration.class;
  }

  @Override
  public void inspect(AnnotationDeclaration type, Findings<Node> findings) {
    type.getAnnotationByName("Retention")
        .filter(retention -> retention.toString().contains("RUNTIME"))
        .ifPresent(
            retention ->
                findings
                    .at(type)
                    .name("type", type.getNameAsString())
                    .metric("elements", type.getMembers().size())
                    .because(retention)
                    .because(type.getName()));
  }
}
