package dev.codestrata.source.patterns.rules.c;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors that jump forward to one place, which gives back what the function had acquired. */
public final class GotoCleanup implements QueryDecider {
  private static final int MIN_JUMPS = 2;
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern CALL = Pattern.compile("\\b([A-Za-z_]\\w*)\\s*\\(");
  private static final Pattern RELEASE =
      Pattern.compile(
          "(?i)free|close|release|unlock|destroy|decr|unref|delete|cleanup|clear|dealloc|unmap"
              + "|discard|shutdown|unlink|dispose|(^|_)(put|del|fini|reset)(_|$)");

  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> jumps = matches.captures("jump");
    if (jumps.size() < MIN_JUMPS) {
      return;
    }
    List<Capture> functions = matches.captures("function");
    for (Capture label : matches.captures("label")) {
      Optional<Capture> function = matches.innermost(functions, label);
      if (function.isEmpty()) {
        continue;
      }
      List<Capture> toLabel =
          matches.within(jumps, function.get()).stream()
              .filter(jump -> matches.text(jump).equals(matches.text(label)))
              .toList();
      boolean allForward = toLabel.stream().allMatch(jump -> jump.endByte() < label.startByte());
      if (toLabel.size() >= MIN_JUMPS && allForward) {
        inspectSection(matches, function.get(), label, toLabel, findings);
      }
    }
  }

  private static void inspectSection(
      QueryMatches matches,
      Capture function,
      Capture label,
      List<Capture> jumps,
      Findings<Span> findings) {
    // Without the brace that closes the function.
    int end = function.endByte() - 1;
    String section = matches.text(label.startByte(), end);
    String code = COMMENT.matcher(section).replaceAll(" ");
    Set<String> releases = new LinkedHashSet<>();
    Matcher calls = CALL.matcher(code);
    while (calls.find()) {
      if (RELEASE.matcher(calls.group(1)).find()) {
        releases.add(calls.group(1));
      }
    }
    if (releases.isEmpty()) {
      return;
    }
    int length =
        matches
            .text(label.startByte(), end)
            .stripTrailing()
            .getBytes(java.nio.charset.StandardCharsets.UTF_8)
            .length;
    findings
        .at(matches.span(label.startByte(), label.startByte() + length))
        .name("label", matches.text(label))
        .name("releases", String.join(", ", releases))
        .metric("jumps", jumps.size())
        .metric("releases", releases.size())
        .because(matches.spans(jumps))
        .because(matches.span(label));
  }
}
