package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/** Vectors of numbers of the incubating vector API. */
public final class SimdVector extends CapabilityCalls {
  private static final Set<String> SOURCES =
      Set.of("fromArray", "broadcast", "fromMemorySegment", "zero");
  private static final Set<String> VECTORS =
      Set.of("ByteVector", "ShortVector", "IntVector", "LongVector", "FloatVector", "DoubleVector");

  @Override
  boolean shows(MethodCallExpr call) {
    return SOURCES.contains(call.getNameAsString())
        && call.getScope().filter(scope -> VECTORS.contains(scope.toString())).isPresent();
  }
}
