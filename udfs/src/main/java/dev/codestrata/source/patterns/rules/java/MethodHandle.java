package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** Methods and fields that are looked up as handles. */
public final class MethodHandle extends CapabilityCalls {
  private static final Set<String> LOOK_UPS =
      Set.of(
          "findVirtual",
          "findStatic",
          "findSpecial",
          "findConstructor",
          "findGetter",
          "findSetter",
          "findStaticGetter",
          "findVarHandle",
          "findStaticVarHandle",
          "unreflect",
          "unreflectGetter",
          "unreflectSetter",
          "unreflectConstructor");

  @Override
  boolean shows(MethodCallExpr call) {
    return LOOK_UPS.contains(call.getNameAsString())
        && call.getScope().isPresent()
        && imports(call, "java.lang.invoke");
  }
}
