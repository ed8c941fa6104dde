package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.List;

/** One instance, made with the class, which nobody else can make. */
public final class SingletonEager implements JavaDecider<ClassOrInterfaceDeclaration> {
  @Override
  public Class<ClassOrInterfaceDeclaration> kind() {
    return ClassOrInterfaceDeclaration.class;
  }

  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  @Override
  public void inspect(ClassOrInterfaceDeclaration type, Findings<Node> findings) {
    if (!SingletonHolder.hasOnlyPrivateConstructors(type)) {
      return;
    }
    // A class that makes a second instance of itself anywhere is a set of constants or a value.
    List<ObjectCreationExpr> made =
        type.findAll(
            ObjectCreationExpr.class,
            creation -> creation.getType().getNameAsString().equals(type.getNameAsString()));
    if (made.size() != 1) {
      return;
    }
    for (FieldDeclaration field : type.getFields()) {
      for (VariableDeclarator variable : field.getVariables()) {
        if (field.isStatic()
            && field.isFinal()
            && SingletonHolder.isMadeHere(variable, type)
            && variable.getInitializer().orElseThrow() == made.get(0)) {
          findings
              .at(type)
              .name("class", type.getNameAsString())
              .name("field", variable.getNameAsString())
              .metric("constructors", type.getConstructors().size())
              .because(field)
              .because(type.getConstructors());
        }
      }
    }
  }
}
