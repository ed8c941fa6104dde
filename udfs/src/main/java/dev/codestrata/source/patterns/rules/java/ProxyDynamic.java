package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;

/** A handler of reflected calls that hands them on to another object. */
public final class ProxyDynamic implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (MethodShape method : type.instanceMethods()) {
      if (method.parameters().size() < 3) {
        continue;
      }
      for (int index = 0; index < method.parameters().size(); index++) {
        if (method.parameterType(index).equals("Method")) {
          String reflected = method.parameters().get(index).getNameAsString();
          method.calls().stream()
              .filter(
                  call ->
                      call.getNameAsString().equals("invoke") && call.getArguments().size() == 2)
              .filter(
                  call ->
                      call.getScope().filter(s -> MethodShape.isNamed(s, reflected)).isPresent())
              .findFirst()
              .ifPresent(call -> report(type, method, call, findings));
        }
      }
    }
  }

  private static void report(
      ClassShape type, MethodShape method, MethodCallExpr call, Findings<Node> findings) {
    findings
        .at(method.declaration())
        .name("class", type.name())
        .name("method", method.name())
        .name("target", call.getArgument(0).toString())
        .because(call)
        .because(method.nameNode());
  }
}
