package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;

/** A budget that grows with time and shrinks with use. */
public final class RateLimiter implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape tokens : type.instanceFields()) {
      if (!tokens.typeName().matches("int|long|double|float|AtomicLong|AtomicInteger")) {
        continue;
      }
      for (MethodShape refill : type.instanceMethods()) {
        Optional<AssignExpr> filled =
            refill.assignmentsTo(tokens).stream()
                .filter(assignment -> grows(assignment, refill, tokens))
                .filter(assignment -> isTimed(type, refill))
                .findFirst();
        if (filled.isEmpty()) {
          continue;
        }
        for (MethodShape use : type.instanceMethods()) {
          Optional<Node> spent = spent(use, tokens);
          boolean asked =
              use.all(BinaryExpr.class).stream()
                  .anyMatch(
                      test ->
                          test.getOperator().asString().matches("<|<=|>|>=")
                              && use.mentions(test, tokens));
          if (spent.isPresent() && asked) {
            findings
                .at(type.type())
                .name("class", type.name())
                .name("tokens", tokens.name())
                .name("use", use.name())
                .because(tokens.node())
                .because(filled.get())
                .because(spent.get());
            return;
          }
        }
      }
    }
  }

  /** {@code tokens = Math.min(capacity, tokens + elapsed * rate)} or {@code tokens += ...}. */
  private static boolean grows(AssignExpr assignment, MethodShape method, FieldShape tokens) {
    return assignment.getOperator() == AssignExpr.Operator.PLUS
        || (assignment.getValue() instanceof MethodCallExpr call
            && call.getNameAsString().equals("min")
            && call.getArguments().stream()
                .anyMatch(
                    a ->
                        method.comesFrom(a, tokens)
                            || a.findFirst(
                                    BinaryExpr.class,
                                    sum ->
                                        sum.getOperator() == BinaryExpr.Operator.PLUS
                                            && method.mentions(sum, tokens))
                                .isPresent()));
  }

  /** Whether the method, or a parameter of it, tells how much time has passed. */
  private static boolean isTimed(ClassShape type, MethodShape method) {
    boolean here = method.body().filter(MethodShape::readsClock).isPresent();
    boolean given =
        method.parameters().stream()
                .anyMatch(p -> p.getNameAsString().matches("(?i)now\\w*|\\w*(time|millis|nanos)"))
            && type.instanceMethods().stream()
                .anyMatch(other -> other.body().filter(MethodShape::readsClock).isPresent());
    boolean difference =
        method.all(BinaryExpr.class).stream()
            .anyMatch(part -> part.getOperator() == BinaryExpr.Operator.MINUS);
    return (here || given) && difference;
  }

  private static Optional<Node> spent(MethodShape use, FieldShape tokens) {
    Optional<Node> step =
        use.all(UnaryExpr.class).stream()
            .filter(
                unary ->
                    unary.getOperator().asString().equals("--")
                        && use.isField(unary.getExpression(), tokens))
            .map(Node.class::cast)
            .findFirst();
    return step.or(
        () ->
            use.assignmentsTo(tokens).stream()
                .filter(
                    a ->
                        a.getOperator() == AssignExpr.Operator.MINUS
                            || (a.getValue() instanceof BinaryExpr difference
                                && difference.getOperator() == BinaryExpr.Operator.MINUS
                                && use.mentions(difference.getLeft(), tokens)))
                .map(Node.class::cast)
                .findFirst());
  }
}
