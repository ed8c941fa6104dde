package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.stream.Collectors;

/** A {@code try} that declares what it closes. */
public final class TryWithResources implements JavaDecider<TryStmt> {
  @Override
  public Class<TryStmt> kind() {
    return TryStmt.class;
  }

  @Override
  public void inspect(TryStmt statement, Findings<Node> findings) {
    if (statement.getResources().isEmpty()) {
      return;
    }
    findings
        .at(statement)
        .name(
            "resources",
            statement.getResources().stream()
                .map(TryWithResources::nameOf)
                .collect(Collectors.joining(", ")))
        .metric("resources", statement.getResources().size())
        .metric("catches", statement.getCatchClauses().size())
        .because(statement.getResources());
  }

  private static String nameOf(Expression resource) {
    if (resource instanceof VariableDeclarationExpr declaration) {
      VariableDeclarator variable = declaration.getVariable(0);
      return variable.getTypeAsString() + " " + variable.getNameAsString();
    }
    return resource.toString();
  }
}
