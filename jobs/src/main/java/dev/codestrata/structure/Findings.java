package dev.codestrata.structure;

import dev.codestrata.source.patterns.RuleDescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what one rule finds in one repository. */
public final class Findings {

  /** A rule that hits more often in one repository reports noise. */
  private static final int MOST_OF_A_RULE = 1_000;

  private final RuleDescription rule;
  private final List<StructureMatch> matches = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  Findings(RuleDescription rule) {
    this.rule = rule;
  }

  /** The rule that is at work. */
  public RuleDescription rule() {
    return rule;
  }

  /** Starts a finding about a subject, such as a type's qualified name. */
  public Finding about(String subject) {
    return new Finding(this, subject);
  }

  void add(Finding finding) {
    StructureMatch match = finding.match(rule);
    if (matches.size() < MOST_OF_A_RULE && seen.add(match.path() + "\n" + match.subject())) {
      matches.add(match);
    }
  }

  List<StructureMatch> matches() {
    return List.copyOf(matches);
  }
}
