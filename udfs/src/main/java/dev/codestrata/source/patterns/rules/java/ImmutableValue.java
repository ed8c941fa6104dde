package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.List;
import java.util.Optional;

/** A class that compares by value and whose state never changes. */
public final class ImmutableValue implements JavaDecider<ClassOrInterfaceDeclaration> {
  /** An array or collection in a final field may still be changed by who holds it. */
  private static final double CONFIDENCE_WITH_CONTAINERS = 0.7;

  @Override
  public Class<ClassOrInterfaceDeclaration> kind() {
    return ClassOrInterfaceDeclaration.class;
  }

  @Override
  public void inspect(ClassOrInterfaceDeclaration type, Findings<Node> findings) {
    if (type.isInterface() || type.isAbstract() || !closedForSubclasses(type)) {
      return;
    }
    List<FieldDeclaration> fields =
        type.getFields().stream().filter(field -> !field.isStatic()).toList();
    if (fields.isEmpty() || !fields.stream().allMatch(FieldDeclaration::isFinal)) {
      return;
    }
    Optional<MethodDeclaration> equality = method(type, "equals", 1);
    Optional<MethodDeclaration> hash = method(type, "hashCode", 0);
    if (equality.isEmpty() || hash.isEmpty()) {
      return;
    }
    Findings.Hit<Node> hit =
        findings
            .at(type)
            .name("class", type.getNameAsString())
            .name("fields", names(fields))
            .metric("fields", fields.stream().mapToInt(f -> f.getVariables().size()).sum())
            .because(fields)
            .because(equality.get().getName())
            .because(hash.get().getName());
    if (fields.stream().anyMatch(ImmutableValue::isContainer)) {
      hit.confidence(CONFIDENCE_WITH_CONTAINERS);
    }
  }

  private static boolean closedForSubclasses(ClassOrInterfaceDeclaration type) {
    return type.isFinal()
        || (!type.getConstructors().isEmpty()
            && type.getConstructors().stream().allMatch(c -> c.isPrivate()));
  }

  private static Optional<MethodDeclaration> method(
      ClassOrInterfaceDeclaration type, String name, int parameters) {
    return type.getMethodsByName(name).stream()
        .filter(method -> method.getParameters().size() == parameters && !method.isStatic())
        .findFirst();
  }

  private static boolean isContainer(FieldDeclaration field) {
    return field.getElementType().isArrayType()
        || field.getVariables().stream()
            .anyMatch(
                variable ->
                    variable.getType().isArrayType()
                        || variable
                            .getTypeAsString()
                            .matches(
                                "(Collection|List|Set|Map|Sorted\\w+|\\w+List|\\w+Map|\\w+Set|Date|Calendar)(<.*)?"));
  }

  private static String names(List<FieldDeclaration> fields) {
    return String.join(
        ", ",
        fields.stream()
            .flatMap(field -> field.getVariables().stream())
            .map(variable -> variable.getNameAsString())
            .toList());
  }
}
