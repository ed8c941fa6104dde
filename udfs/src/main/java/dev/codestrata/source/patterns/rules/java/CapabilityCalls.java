package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.Optional;

/**
 * Methods, fields and initializers that hold a call which shows a capability; each once, by its
 * first such call. {@code {method}} names it and {@code {call}} the called method.
 */
abstract class CapabilityCalls implements JavaDecider<MethodCallExpr> {
  @Override
  public final Class<MethodCallExpr> kind() {
    return MethodCallExpr.class;
  }

  /** Whether this call shows the capability. */
  abstract boolean shows(MethodCallExpr call);

  @Override
  public final void inspect(MethodCallExpr call, Findings<Node> findings) {
    if (!shows(call)) {
      return;
    }
    Node place = call;
    Optional<Node> above = call.getParentNode();
    while (above.isPresent() && !(place instanceof BodyDeclaration)) {
      place = above.get();
      above = place.getParentNode();
    }
    findings
        .at(place)
        .name("method", nameOf(place))
        .name("call", call.getNameAsString())
        .because(call);
  }

  private static String nameOf(Node place) {
    if (place instanceof CallableDeclaration<?> callable) {
      return callable.getNameAsString();
    }
    if (place instanceof InitializerDeclaration) {
      return "An initializer";
    }
    return place
        .findFirst(
            SimpleName.class,
            name -> name.getParentNode().orElse(null) instanceof NodeWithSimpleName)
        .map(SimpleName::asString)
        .orElse("The file");
  }

  /** Whether the call is made on the plain name. */
  static boolean isOn(MethodCallExpr call, String name) {
    return call.getScope().filter(scope -> scope.toString().equals(name)).isPresent();
  }

  /** Whether the file imports something whose name starts so. */
  static boolean imports(Node node, String prefix) {
    return node.findCompilationUnit()
        .filter(
            unit ->
                unit.getImports().stream()
                    .anyMatch(used -> used.getNameAsString().startsWith(prefix)))
        .isPresent();
  }
}
