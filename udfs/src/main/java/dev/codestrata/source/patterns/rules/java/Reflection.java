package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls that look members up by name, or use them past the compiler. */
@SuppressWarnings("rawtypes") // JavaParser's own type variable refers to itself
public final class Reflection implements JavaDecider<CallableDeclaration> {
  private static final Set<String> LOOK_UPS_BY_NAME =
      Set.of(
          "getDeclaredMethod",
          "getDeclaredField",
          "getDeclaredConstructor",
          "getMethod",
          "getField",
          "getConstructor",
          "getRecordComponents");
  private static final Set<String> LOOK_UPS_OF_ALL =
      Set.of(
          "getDeclaredMethods",
          "getDeclaredFields",
          "getDeclaredConstructors",
          "getDeclaredClasses");

  @Override
  public Class<CallableDeclaration> kind() {
    return CallableDeclaration.class;
  }

  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  @Override
  public void inspect(CallableDeclaration callable, Findings<Node> findings) {
    List<MethodCallExpr> calls = new ArrayList<>();
    CallableDeclaration<?> typed = callable;
    for (MethodCallExpr call : typed.findAll(MethodCallExpr.class)) {
      boolean isOwn =
          call.findAncestor(CallableDeclaration.class).filter(c -> c == callable).isPresent();
      if (isOwn && isReflective(call)) {
        calls.add(call);
      }
    }
    if (calls.isEmpty()) {
      return;
    }
    findings
        .at(callable)
        .name("method", callable.getNameAsString())
        .name(
            "calls",
            calls.stream()
                .map(MethodCallExpr::getNameAsString)
                .distinct()
                .collect(Collectors.joining(", ")))
        .metric("calls", calls.size())
        .because(calls);
  }

  private static boolean isReflective(MethodCallExpr call) {
    String name = call.getNameAsString();
    int arguments = call.getArguments().size();
    Optional<String> scope = call.getScope().map(Node::toString);
    if (scope.isEmpty()) {
      return false;
    }
    if (name.equals("forName") && call.getScope().get() instanceof NameExpr type) {
      return type.getNameAsString().equals("Class") && arguments >= 1;
    }
    if (name.equals("setAccessible")) {
      return arguments == 1 && call.getArgument(0).isBooleanLiteralExpr();
    }
    // Other types have look-ups of these names, too.
    boolean onClass =
        call.getScope().get().isClassExpr()
            || scope.get().endsWith("getClass()")
            || scope.get().startsWith("Class.forName(");
    boolean declaredOnes = onClass || usesReflection(call);
    if (LOOK_UPS_OF_ALL.contains(name)) {
      return arguments == 0 && declaredOnes;
    }
    boolean declared = name.startsWith("getDeclared");
    return LOOK_UPS_BY_NAME.contains(name)
        && (declared ? declaredOnes : onClass)
        && (arguments >= 1 || name.endsWith("Constructor") || name.equals("getRecordComponents"));
  }

  private static boolean usesReflection(Node node) {
    return node.findCompilationUnit()
        .filter(
            unit ->
                unit.getImports().stream()
                    .anyMatch(used -> used.getNameAsString().startsWith("java.lang.reflect")))
        .isPresent();
  }
}
