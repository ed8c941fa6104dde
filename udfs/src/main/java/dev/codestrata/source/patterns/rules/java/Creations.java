package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises methods that do nothing but make an object of a type that their caller need not know.
 */
final class Creations {
  private static final Set<String> ANYTHING = Set.of("Object", "void", "");

  private Creations() {}

  /** The new object that is a method's only result, if its class is not the one declared. */
  static Optional<ObjectCreationExpr> hiddenProduct(MethodShape method) {
    return method
        .onlyResult()
        .filter(ObjectCreationExpr.class::isInstance)
        .map(ObjectCreationExpr.class::cast)
        .filter(made -> made.getAnonymousClassBody().isEmpty())
        .filter(made -> !made.getType().getNameAsString().equals(method.returnType()))
        .filter(made -> !ANYTHING.contains(method.returnType()))
        .filter(
            made ->
                !FieldShape.isValue(method.returnType())
                    && !FieldShape.isCollection(method.returnType())
                    && !FieldShape.isMap(method.returnType()));
  }
}
