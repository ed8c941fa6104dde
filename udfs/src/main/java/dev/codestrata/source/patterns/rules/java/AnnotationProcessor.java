package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;

/** Classes that the compiler asks to process annotations. */
public final class AnnotationProcessor implements JavaDecider<ClassOrInterfaceDeclaration> {
  private static final String ROUND = "RoundEnvironment";

  @Override
  public Class<ClassOrInterfaceDeclaration> kind() {
    return ClassOrInterfaceDeclaration.class;
  }

  @Override
  public void inspect(ClassOrInterfaceDeclaration type, Findings<Node> findings) {
    if (type.getExtendedTypes().isEmpty() && type.getImplementedTypes().isEmpty()) {
      return;
    }
    type.getMembers().stream()
        .filter(member -> member instanceof MethodDeclaration)
        .map(MethodDeclaration.class::cast)
        .filter(AnnotationProcessor::processes)
        .findFirst()
        .ifPresent(
            process ->
                findings
                    .at(type)
                    .name("type", type.getNameAsString())
                    .because(type.getName())
                    .because(process.getName()));
  }

  private static boolean processes(MethodDeclaration method) {
    return method.getNameAsString().equals("process")
        && method.getBody().isPresent()
        && method.getParameters().size() == 2
        && method.getParameter(1).getTypeAsString().endsWith(ROUND);
  }
}
