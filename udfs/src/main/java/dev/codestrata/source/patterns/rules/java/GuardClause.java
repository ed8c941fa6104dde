package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tests of the arguments that leave a method before its work begins. */
@SuppressWarnings("rawtypes") // JavaParser's own type variable refers to itself
public final class GuardClause implements JavaDecider<CallableDeclaration> {
  /** One guard is everywhere; two or more are a way of writing. */
  private static final int MIN_GUARDS = 2;

  private static final int MIN_STATEMENTS_AFTER = 2;

  @Override
  public Class<CallableDeclaration> kind() {
    return CallableDeclaration.class;
  }

  @Override
  public void inspect(CallableDeclaration callable, Findings<Node> findings) {
    Optional<BlockStmt> body = bodyOf(callable);
    if (body.isEmpty() || isEquality(callable)) {
      return;
    }
    Set<String> parameters = parameterNames(callable);
    NodeList<Statement> statements = body.get().getStatements();
    int guards = 0;
    while (guards < statements.size() && isGuard(statements.get(guards), parameters)) {
      guards++;
    }
    if (guards < MIN_GUARDS || statements.size() - guards < MIN_STATEMENTS_AFTER) {
      return;
    }
    List<IfStmt> found = statements.subList(0, guards).stream().map(IfStmt.class::cast).toList();
    long throwing = found.stream().filter(guard -> exit(guard).isThrowStmt()).count();
    findings
        .at(found.get(0), found.get(guards - 1))
        .name("method", callable.getNameAsString())
        .name(
            "conditions",
            found.stream()
                .map(guard -> guard.getCondition().toString())
                .collect(Collectors.joining("; ")))
        .metric("guards", guards)
        .metric("throwing", (double) throwing)
        .because(found.stream().map(IfStmt::getCondition).toList());
  }

  /** The opening of equals is a formula of its own and says nothing about a style. */
  private static boolean isEquality(CallableDeclaration callable) {
    return callable.getNameAsString().equals("equals") && callable.getParameters().size() == 1;
  }

  private static Optional<BlockStmt> bodyOf(CallableDeclaration callable) {
    if (callable instanceof MethodDeclaration method) {
      return method.getBody();
    }
    return callable instanceof ConstructorDeclaration constructor
        ? Optional.of(constructor.getBody())
        : Optional.empty();
  }

  private static Set<String> parameterNames(CallableDeclaration<?> callable) {
    return callable.getParameters().stream()
        .map(Parameter::getNameAsString)
        .collect(Collectors.toSet());
  }

  private static boolean isGuard(Statement statement, Set<String> parameters) {
    return statement instanceof IfStmt guard
        && !guard.hasElseBranch()
        && (exit(guard).isReturnStmt() || exit(guard).isThrowStmt())
        && guard.getCondition().findAll(NameExpr.class).stream()
            .anyMatch(name -> parameters.contains(name.getNameAsString()));
  }

  /** The only statement of the branch, or the branch itself. */
  private static Statement exit(IfStmt guard) {
    Statement then = guard.getThenStmt();
    return then instanceof BlockStmt block && block.getStatements().size() == 1
        ? block.getStatement(0)
        : then;
  }
}
