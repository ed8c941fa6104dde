package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.codestrata.source.patterns.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A method that looks into a cache, and on a miss asks the source and keeps its answer. */
public final class CacheAside implements ClassDecider {
  private static final Set<String> LOOKUPS =
      Set.of("get", "getIfPresent", "getIfCached", "opsForValue");
  private static final Set<String> STORES = Set.of("put", "putIfAbsent", "set", "setex", "add");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (MethodShape method : type.methods()) {
      if (!method.hasBody() || method.returnType().equals("void") || method.calls().size() < 2) {
        continue;
      }
      for (FieldShape cache : type.fields()) {
        if (cache.elementType().isPresent() || FieldShape.isValue(cache.typeName())) {
          continue;
        }
        Optional<MethodCallExpr> looked =
            call(method, cache, LOOKUPS).filter(call -> !call.getArguments().isEmpty());
        Optional<MethodCallExpr> stored =
            call(method, cache, STORES).filter(call -> call.getArguments().size() >= 2);
        Optional<MethodCallExpr> loaded =
            stored.flatMap(store -> loaded(method, cache, store, looked.orElse(null)));
        if (looked.isPresent() && loaded.isPresent() && sameKey(looked.get(), stored.get())) {
          report(
              type,
              method,
              cache,
              loaded.get().toString(),
              List.of(looked.get(), loaded.get(), stored.get()),
              findings);
          break;
        }
        Optional<MethodCallExpr> loading = loading(method, cache);
        if (loading.isPresent()) {
          String source = "the function given to " + loading.get().getNameAsString();
          report(type, method, cache, source, List.of(loading.get()), findings);
          break;
        }
      }
    }
  }

  private static void report(
      ClassShape type,
      MethodShape method,
      FieldShape cache,
      String source,
      List<MethodCallExpr> calls,
      Findings<Node> findings) {
    findings
        .at(method.declaration())
        .name("class", type.name())
        .name("method", method.name())
        .name("cache", cache.name())
        .name("source", source)
        .because(calls);
  }

  private static Optional<MethodCallExpr> call(
      MethodShape method, FieldShape cache, Set<String> names) {
    return method.callsOn(cache).stream()
        .filter(call -> names.contains(call.getNameAsString()))
        .findFirst();
  }

  private static boolean sameKey(MethodCallExpr looked, MethodCallExpr stored) {
    return looked.getArgument(0).toString().equals(stored.getArgument(0).toString());
  }

  /** The call that answered what is stored, made where the lookup found nothing. */
  private static Optional<MethodCallExpr> loaded(
      MethodShape method, FieldShape cache, MethodCallExpr store, MethodCallExpr looked) {
    if (looked == null) {
      return Optional.empty();
    }
    Expression value = store.getArgument(1);
    List<Expression> sources = new ArrayList<>();
    sources.add(value);
    if (value instanceof NameExpr name) {
      method.initializerOf(name.getNameAsString()).ifPresent(sources::add);
      method.assignments().stream()
          .filter(a -> MethodShape.isNamed(a.getTarget(), name.getNameAsString()))
          .forEach(a -> sources.add(a.getValue()));
    }
    boolean asked = !method.all(IfStmt.class).isEmpty();
    return sources.stream()
        .filter(MethodCallExpr.class::isInstance)
        .map(MethodCallExpr.class::cast)
        .filter(call -> asked && !method.mentions(call, cache))
        .filter(
            call -> !call.getNameAsString().matches("valueOf|toString|of|asList|empty\\w*|new\\w*"))
        .findFirst();
  }

  /**
   * {@code cache.get(key, loader)}, {@code computeIfAbsent(key, this::load)}: a call does the
   * loading.
   */
  private static Optional<MethodCallExpr> loading(MethodShape method, FieldShape cache) {
    return method.callsOn(cache).stream()
        .filter(
            call ->
                call.getArguments().size() == 2
                    && call.getNameAsString().matches("computeIfAbsent|get"))
        .filter(call -> isLoader(call.getArgument(1)))
        .filter(
            call ->
                call.getParentNode()
                    .filter(
                        parent ->
                            parent instanceof ReturnStmt || parent instanceof VariableDeclarator)
                    .isPresent())
        .findFirst();
  }

  private static boolean isLoader(Expression loader) {
    if (loader instanceof MethodReferenceExpr reference) {
      return reference.getScope().isThisExpr()
          || (reference.getScope() instanceof NameExpr
              && Character.isLowerCase(reference.getScope().toString().charAt(0)));
    }
    return loader instanceof LambdaExpr lambda
        && lambda
            .getExpressionBody()
            .filter(MethodCallExpr.class::isInstance)
            .map(MethodCallExpr.class::cast)
            .filter(call -> !call.getArguments().isEmpty())
            .filter(
                call ->
                    call.getScope()
                        .map(
                            s ->
                                !(s instanceof NameExpr name)
                                    || Character.isLowerCase(name.getNameAsString().charAt(0)))
                        .orElse(true))
            .filter(call -> !call.getNameAsString().matches("new\\w*|of|asList"))
            .isPresent();
  }
}
