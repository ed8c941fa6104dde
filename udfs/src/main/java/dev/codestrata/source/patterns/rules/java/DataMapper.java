package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Set;

/**
 * A method that makes an object of the columns of a result, or binds an object's parts to a
 * statement.
 */
public final class DataMapper implements ClassDecider {
  private static final Set<String> ROWS =
      Set.of("ResultSet", "Row", "SqlRowSet", "Cursor", "DBObject", "Record");
  private static final int MIN_COLUMNS = 2;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (MethodShape method : type.methods()) {
      if (!method.hasBody()
          || FieldShape.isValue(method.returnType())
          || FieldShape.isCollection(method.returnType())
          || FieldShape.isMap(method.returnType())) {
        continue;
      }
      for (int index = 0; index < method.parameters().size(); index++) {
        if (!ROWS.contains(method.parameterType(index))) {
          continue;
        }
        String row = method.parameters().get(index).getNameAsString();
        List<MethodCallExpr> columns =
            method.calls().stream()
                .filter(
                    call -> call.getScope().filter(s -> MethodShape.isNamed(s, row)).isPresent())
                .filter(
                    call ->
                        call.getNameAsString().matches("get\\w*") && !call.getArguments().isEmpty())
                .filter(
                    call ->
                        call.getArgument(0) instanceof LiteralExpr
                            || call.getArgument(0) instanceof NameExpr
                            || call.getArgument(0) instanceof FieldAccessExpr
                            || call.getArgument(0) instanceof MethodCallExpr)
                .toList();
        boolean makes =
            method.creations().stream()
                .anyMatch(made -> made.getType().getNameAsString().equals(method.returnType()));
        boolean builds =
            method.calls().stream().anyMatch(call -> call.getNameAsString().equals("build"));
        if (columns.size() >= MIN_COLUMNS && (makes || builds)) {
          findings
              .at(method.declaration())
              .name("class", type.name())
              .name("method", method.name())
              .name("object", method.returnType())
              .name("row", method.parameterType(index))
              .metric("columns", columns.size())
              .because(method.nameNode())
              .because(columns);
        }
      }
    }
  }
}
