package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A stream that is opened, transformed and consumed in one expression. */
public final class StreamPipeline implements JavaDecider<MethodCallExpr> {
  private static final Set<String> SOURCE_TYPES =
      Set.of("Stream", "IntStream", "LongStream", "DoubleStream", "StreamSupport");
  private static final Set<String> STAGES =
      Set.of(
          "map",
          "filter",
          "flatMap",
          "mapToInt",
          "mapToLong",
          "mapToDouble",
          "mapToObj",
          "mapMulti",
          "flatMapToInt",
          "boxed",
          "distinct",
          "sorted",
          "limit",
          "skip",
          "peek",
          "takeWhile",
          "dropWhile",
          "parallel",
          "sequential",
          "unordered",
          "asLongStream",
          "asDoubleStream");
  private static final Set<String> TERMINALS =
      Set.of(
          "collect",
          "toList",
          "toArray",
          "forEach",
          "forEachOrdered",
          "reduce",
          "count",
          "sum",
          "average",
          "min",
          "max",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "findFirst",
          "findAny",
          "iterator",
          "summaryStatistics");

  @Override
  public Class<MethodCallExpr> kind() {
    return MethodCallExpr.class;
  }

  @Override
  public void inspect(MethodCallExpr call, Findings<Node> findings) {
    CallChain.endingIn(call).ifPresent(chain -> inspect(chain, call, findings));
  }

  private static void inspect(CallChain chain, MethodCallExpr whole, Findings<Node> findings) {
    for (int source = 0; source < chain.calls().size(); source++) {
      if (!opensStream(chain, source)) {
        continue;
      }
      List<String> stages = new ArrayList<>();
      int next = source + 1;
      while (next < chain.calls().size() && STAGES.contains(chain.name(next))) {
        stages.add(chain.name(next));
        next++;
      }
      if (!stages.isEmpty()
          && next < chain.calls().size()
          && TERMINALS.contains(chain.name(next))) {
        findings
            .at(whole)
            .name("stages", String.join(", ", stages))
            .name("terminal", chain.name(next))
            .metric("stages", stages.size())
            .metric("parallel", parallel(chain, source, stages) ? 1 : 0)
            .because(
                chain.calls().subList(source + 1, next + 1).stream()
                    .map(MethodCallExpr::getName)
                    .toList());
        return;
      }
    }
  }

  private static boolean parallel(CallChain chain, int source, List<String> stages) {
    return chain.name(source).equals("parallelStream") || stages.contains("parallel");
  }

  private static boolean opensStream(CallChain chain, int index) {
    MethodCallExpr call = chain.calls().get(index);
    if (index == 0 && chain.startsOn(SOURCE_TYPES)) {
      return true;
    }
    return switch (call.getNameAsString()) {
      case "stream" ->
          (call.getArguments().isEmpty() && call.getScope().isPresent())
              || call.getScope()
                  .filter(NameExpr.class::isInstance)
                  .filter(scope -> scope.toString().equals("Arrays"))
                  .isPresent();
      case "parallelStream", "chars", "codePoints", "lines" ->
          call.getArguments().isEmpty() && call.getScope().isPresent();
      case "splitAsStream" -> call.getArguments().size() == 1;
      default -> false;
    };
  }
}
