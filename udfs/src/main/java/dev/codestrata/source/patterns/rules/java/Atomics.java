package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** Operations of java.util.concurrent.atomic and of variable handles. */
public final class Atomics extends CapabilityCalls {
  private static final Set<String> OPERATIONS =
      Set.of(
          "incrementAndGet",
          "decrementAndGet",
          "addAndGet",
          "getAndIncrement",
          "getAndDecrement",
          "getAndAdd",
          "updateAndGet",
          "getAndUpdate",
          "accumulateAndGet",
          "getAndAccumulate",
          "compareAndSet",
          "compareAndExchange",
          "compareAndExchangeAcquire",
          "compareAndExchangeRelease",
          "weakCompareAndSetPlain",
          "weakCompareAndSetAcquire",
          "weakCompareAndSetRelease",
          "weakCompareAndSetVolatile",
          "lazySet",
          "getAcquire",
          "setRelease",
          "getOpaque",
          "setOpaque",
          "acquireFence",
          "releaseFence",
          "fullFence");

  @Override
  boolean shows(MethodCallExpr call) {
    // Other types have such methods, too: those of Commons Lang's Mutable, for one.
    return call.getScope().isPresent()
        && OPERATIONS.contains(call.getNameAsString())
        && (imports(call, "java.util.concurrent.atomic") || imports(call, "java.lang.invoke"));
  }
}
