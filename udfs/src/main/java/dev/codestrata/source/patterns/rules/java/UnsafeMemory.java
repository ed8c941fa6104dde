package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;
import java.util.regex.Pattern;

/** Memory that is read and written past the virtual machine's checks. */
public final class UnsafeMemory extends CapabilityCalls {
  private static final Set<String> PACKAGES = Set.of("sun.misc.Unsafe", "jdk.internal.misc.Unsafe");
  private static final Pattern ACCESS =
      Pattern.compile(
          "(get|put|getAndSet|getAndAdd|compareAndSwap|compareAndSet|putOrdered)"
              + "(Int|Long|Short|Byte|Char|Float|Double|Object|Reference|Address)(Volatile|Acquire|Release)?"
              + "|allocateMemory|reallocateMemory|freeMemory|copyMemory|setMemory|allocateInstance"
              + "|objectFieldOffset|staticFieldOffset|arrayBaseOffset");

  @Override
  boolean shows(MethodCallExpr call) {
    return call.getScope().isPresent()
        && call.getArguments().isNonEmpty()
        && ACCESS.matcher(call.getNameAsString()).matches()
        && call.getScope().get().toString().toLowerCase(java.util.Locale.ROOT).contains("unsafe")
        && PACKAGES.stream().anyMatch(name -> imports(call, name));
  }
}
