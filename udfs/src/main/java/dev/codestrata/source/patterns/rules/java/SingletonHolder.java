package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.Optional;

/** One instance, made when a nested class is first used. */
public final class SingletonHolder implements JavaDecider<ClassOrInterfaceDeclaration> {
  @Override
  public Class<ClassOrInterfaceDeclaration> kind() {
    return ClassOrInterfaceDeclaration.class;
  }

  @Override
  public void inspect(ClassOrInterfaceDeclaration holder, Findings<Node> findings) {
    if (!holder.isNestedType() || !holder.isStatic() || holder.isInterface()) {
      return;
    }
    if (!(holder.getParentNode().orElseThrow() instanceof ClassOrInterfaceDeclaration owner)
        || !hasOnlyPrivateConstructors(owner)) {
      return;
    }
    for (FieldDeclaration field : holder.getFields()) {
      for (VariableDeclarator variable : field.getVariables()) {
        if (field.isStatic() && field.isFinal() && isMadeHere(variable, owner)) {
          accessor(owner, holder, variable)
              .ifPresent(
                  method ->
                      findings
                          .at(owner)
                          .name("class", owner.getNameAsString())
                          .name("holder", holder.getNameAsString())
                          .name("accessor", method.getNameAsString())
                          .because(owner.getConstructors())
                          .because(field)
                          .because(method));
        }
      }
    }
  }

  static boolean hasOnlyPrivateConstructors(ClassOrInterfaceDeclaration type) {
    return !type.getConstructors().isEmpty()
        && type.getConstructors().stream().allMatch(constructor -> constructor.isPrivate());
  }

  static boolean isMadeHere(VariableDeclarator variable, ClassOrInterfaceDeclaration owner) {
    return variable
        .getInitializer()
        .filter(ObjectCreationExpr.class::isInstance)
        .map(ObjectCreationExpr.class::cast)
        .filter(creation -> creation.getType().getNameAsString().equals(owner.getNameAsString()))
        .filter(creation -> creation.getAnonymousClassBody().isEmpty())
        .isPresent();
  }

  private static Optional<MethodDeclaration> accessor(
      ClassOrInterfaceDeclaration owner,
      ClassOrInterfaceDeclaration holder,
      VariableDeclarator variable) {
    return owner.getMethods().stream()
        .filter(MethodDeclaration::isStatic)
        .filter(
            method ->
                method.findFirst(ReturnStmt.class, s -> returns(s, holder, variable)).isPresent())
        .findFirst();
  }

  private static boolean returns(
      ReturnStmt statement, ClassOrInterfaceDeclaration holder, VariableDeclarator variable) {
    Optional<Expression> result = statement.getExpression();
    return result.isPresent()
        && result.get() instanceof FieldAccessExpr access
        && access.getNameAsString().equals(variable.getNameAsString())
        && (access.getScope().toString().equals(holder.getNameAsString())
            || access.getScope().toString().endsWith("." + holder.getNameAsString()));
  }
}
