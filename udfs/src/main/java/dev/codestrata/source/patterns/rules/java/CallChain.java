package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Calls that hang on one another, as {@code a.b().c().d()}.
 *
 * @param root what the first call is made on, if anything
 * @param calls in the order in which they run
 */
record CallChain(Optional<Expression> root, List<MethodCallExpr> calls) {

  /** The chain that ends in a call, or empty if a longer chain goes on from it. */
  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  static Optional<CallChain> endingIn(MethodCallExpr last) {
    boolean goesOn =
        last.getParentNode()
            .filter(MethodCallExpr.class::isInstance)
            .map(MethodCallExpr.class::cast)
            .flatMap(MethodCallExpr::getScope)
            .filter(scope -> scope == last)
            .isPresent();
    if (goesOn) {
      return Optional.empty();
    }
    Deque<MethodCallExpr> calls = new ArrayDeque<>();
    Optional<Expression> scope = Optional.of(last);
    while (scope.isPresent() && scope.get() instanceof MethodCallExpr call) {
      calls.addFirst(call);
      scope = call.getScope();
    }
    return Optional.of(new CallChain(scope, List.copyOf(calls)));
  }

  String name(int index) {
    return calls.get(index).getNameAsString();
  }

  /** Whether the first call is a static one on one of the named types. */
  boolean startsOn(Set<String> types) {
    return root.isPresent()
        && root.get() instanceof NameExpr name
        && types.contains(name.getNameAsString());
  }
}
