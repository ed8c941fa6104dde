package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** Classes that are made at run time, by ASM, Byte Buddy, Javassist or the platform. */
public final class BytecodeGeneration extends CapabilityCalls {
  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "visitMethodInsn",
          "visitVarInsn",
          "visitFieldInsn",
          "visitTypeInsn",
          "visitJumpInsn",
          "visitIntInsn",
          "visitLdcInsn",
          "visitInvokeDynamicInsn");
  private static final Set<String> DEFINITIONS =
      Set.of("defineHiddenClass", "defineAnonymousClass");

  @Override
  boolean shows(MethodCallExpr call) {
    if (call.getScope().isEmpty()) {
      return false;
    }
    Expression scope = call.getScope().get();
    String name = call.getNameAsString();
    if (INSTRUCTIONS.contains(name)) {
      return !scope.isSuperExpr();
    }
    return DEFINITIONS.contains(name)
        || (scope.isObjectCreationExpr()
            && scope.asObjectCreationExpr().getType().getNameAsString().equals("ByteBuddy"))
        || (name.equals("makeClass") && imports(call, "javassist"));
  }
}
