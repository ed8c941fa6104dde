package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** Threads that the virtual machine schedules. */
public final class VirtualThread extends CapabilityCalls {
  private static final Set<String> OF_THREAD = Set.of("ofVirtual", "startVirtualThread");

  @Override
  boolean shows(MethodCallExpr call) {
    String name = call.getNameAsString();
    return name.equals("newVirtualThreadPerTaskExecutor")
        || (OF_THREAD.contains(name) && isOn(call, "Thread"));
  }
}
