package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;

/** A type whose parameter is bounded by the type itself. */
public final class SelfBoundedType implements JavaDecider<ClassOrInterfaceDeclaration> {
  @Override
  public Class<ClassOrInterfaceDeclaration> kind() {
    return ClassOrInterfaceDeclaration.class;
  }

  @Override
  public void inspect(ClassOrInterfaceDeclaration type, Findings<Node> findings) {
    for (TypeParameter parameter : type.getTypeParameters()) {
      for (ClassOrInterfaceType bound : parameter.getTypeBound()) {
        boolean isSelf =
            bound.getNameAsString().equals(type.getNameAsString())
                && bound
                    .getTypeArguments()
                    .filter(
                        arguments ->
                            arguments.stream()
                                .anyMatch(
                                    argument ->
                                        argument.toString().equals(parameter.getNameAsString())))
                    .isPresent();
        if (isSelf) {
          findings
              .at(type)
              .name("type", type.getNameAsString())
              .name("parameter", parameter.getNameAsString())
              .because(type.getName())
              .because(bound);
        }
      }
    }
  }
}
