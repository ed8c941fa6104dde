package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** Foreign libraries that are bound without native methods. */
public final class ForeignFunction extends CapabilityCalls {
  private static final Set<String> LOADERS = Set.of("load", "loadLibrary");

  @Override
  boolean shows(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (name.equals("downcallHandle") || name.equals("upcallStub")) {
      return call.getScope().isPresent();
    }
    return LOADERS.contains(name)
        && isOn(call, "Native")
        && call.getArguments().size() >= 2
        && imports(call, "com.sun.jna");
  }
}
