package dev.codestrata.source.patterns.rules.go;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A goroutine that hands its results over by a channel that the starting function reads. */
public final class GoroutineChannel implements QueryDecider {
  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> started = matches.captures("started");
    if (started.isEmpty()) {
      return;
    }
    List<Capture> functions = matches.captures("function");
    List<Capture> given = matches.captures("given");
    List<Capture> taken = matches.captures("taken");
    Set<Capture> reported = new LinkedHashSet<>();
    for (Capture goroutine : started) {
      Optional<Capture> function = matches.innermost(functions, goroutine);
      if (function.isEmpty() || reported.contains(function.get())) {
        continue;
      }
      Capture around = function.get();
      for (Capture channel : matches.within(given, goroutine)) {
        List<Capture> readers =
            matches.within(taken, around).stream()
                .filter(reader -> matches.within(List.of(reader), goroutine).isEmpty())
                .filter(reader -> matches.text(reader).equals(matches.text(channel)))
                .toList();
        if (!readers.isEmpty()) {
          reported.add(around);
          report(matches, around, goroutine, channel, readers, findings);
          break;
        }
      }
    }
  }

  private static void report(
      QueryMatches matches,
      Capture function,
      Capture goroutine,
      Capture channel,
      List<Capture> readers,
      Findings<Span> findings) {
    String name =
        matches.all().stream()
            .filter(match -> function.equals(match.first("function")))
            .map(match -> matches.text(match, "name"))
            .findFirst()
            .orElse("");
    List<Capture> all =
        matches.within(matches.captures("started"), function).stream()
            .sorted(Comparator.comparingInt(Capture::startByte))
            .toList();
    findings
        .at(matches.span(function))
        .name("function", name)
        .name("channel", matches.text(channel))
        .metric("goroutines", all.size())
        .because(matches.span(goroutine))
        .because(matches.span(channel))
        .because(matches.spans(readers));
  }
}
