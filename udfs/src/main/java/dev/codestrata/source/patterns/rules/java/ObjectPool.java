package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;
import java.util.Set;

/** Objects that are taken from a collection, made when it has none, and put back after use. */
public final class ObjectPool implements ClassDecider {
  private static final Set<String> TAKES =
      Set.of("poll", "pollFirst", "pollLast", "pop", "remove", "removeFirst", "removeLast", "take");
  private static final Set<String> PUTS =
      Set.of("add", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push", "put");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape pool : type.fields()) {
      Optional<String> element = pool.elementType().filter(name -> !name.equals("Runnable"));
      // What is ordered is no stock of equal objects.
      if (element.isEmpty() || pool.typeName().startsWith("Priority")) {
        continue;
      }
      Optional<MethodShape> takes =
          type.methods().stream().filter(method -> takes(method, pool, element.get())).findFirst();
      Optional<MethodCallExpr> puts =
          type.methods().stream()
              .flatMap(
                  method ->
                      method.callsOn(pool).stream()
                          .filter(call -> isReturn(call, method, element.get())))
              .findFirst();
      if (takes.isPresent() && puts.isPresent()) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("element", element.get())
            .name("pool", pool.name())
            .name("acquire", takes.get().name())
            .because(pool.node())
            .because(takes.get().declaration())
            .because(puts.get());
      }
    }
  }

  /** Returns an element of the pool, or one that is made because the pool is empty. */
  private static boolean takes(MethodShape method, FieldShape pool, String element) {
    boolean returnsElement = method.returnType().equals(element);
    boolean taken =
        method.callsOn(pool).stream().anyMatch(call -> TAKES.contains(call.getNameAsString()));
    return returnsElement && taken && isMadeInstead(method, element);
  }

  private static boolean isMadeInstead(MethodShape method, String element) {
    boolean asked =
        !method.all(IfStmt.class).isEmpty()
            || !method.all(ConditionalExpr.class).isEmpty()
            || !method.loops().isEmpty();
    boolean created =
        method.creations().stream()
            .anyMatch(
                made ->
                    made.getType().getNameAsString().equals(element)
                        || !method.owner().isConcrete());
    // A factory or a method of the own class may do the making.
    boolean called =
        method.calls().stream()
            .anyMatch(
                call ->
                    call.getNameAsString().matches("(create|make|new|allocate|open|build|get)\\w*")
                        && (call.getScope().isEmpty()
                            || method
                                .receiver(call)
                                .filter(field -> field.elementType().isEmpty() && !field.isMap())
                                .isPresent()));
    return asked && (created || called);
  }

  private static boolean isReturn(MethodCallExpr call, MethodShape method, String element) {
    return PUTS.contains(call.getNameAsString())
        && !call.getArguments().isEmpty()
        && call.getArguments().stream().anyMatch(method::isParameter)
        && java.util.stream.IntStream.range(0, method.parameters().size())
            .anyMatch(index -> method.parameterType(index).equals(element));
  }
}
