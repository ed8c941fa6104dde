package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises executors that a class makes for itself. */
final class Executors {
  private static final Set<String> TYPES =
      Set.of(
          "Executor",
          "ExecutorService",
          "ThreadPoolExecutor",
          "ScheduledExecutorService",
          "ScheduledThreadPoolExecutor",
          "ForkJoinPool",
          "ListeningExecutorService",
          "ThreadPoolTaskExecutor");
  static final String SUBMISSIONS =
      "submit|execute|invokeAll|invokeAny|schedule|scheduleAtFixedRate|scheduleWithFixedDelay|invoke";

  private Executors() {}

  static List<FieldShape> fields(ClassShape type) {
    return type.fields().stream().filter(field -> TYPES.contains(field.typeName())).toList();
  }

  /** The expression that makes the executor, where the class itself does. */
  static Optional<Expression> made(ClassShape type, FieldShape executor) {
    if (executor.initializer() != null && isPool(executor.initializer())) {
      return Optional.of(executor.initializer());
    }
    return java.util.stream.Stream.concat(type.constructors().stream(), type.methods().stream())
        .flatMap(method -> method.assignmentsTo(executor).stream())
        .map(AssignExpr::getValue)
        .filter(Executors::isPool)
        .findFirst();
  }

  private static boolean isPool(Expression value) {
    return (value instanceof MethodCallExpr call
            && call.getNameAsString()
                .matches(
                    "new\\w*(Pool|Executor)\\w*|newVirtualThreadPerTaskExecutor|commonPool|listeningDecorator"))
        || (value instanceof ObjectCreationExpr made
            && TYPES.contains(made.getType().getNameAsString()));
  }

  static boolean isSingle(Expression made) {
    return made.toString()
        .matches(
            "(?s).*newSingleThread\\w*\\(.*|.*newFixedThreadPool\\(1\\b.*|.*new ThreadPoolExecutor\\(1, 1\\b.*");
  }
}
