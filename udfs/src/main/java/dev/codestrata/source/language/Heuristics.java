package dev.codestrata.source.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules that tell the languages of one extension apart by what their texts hold: those of GitHub's
 * Linguist, replaced by those of {@code languages.yml} where it has its own. Immutable.
 */
final class Heuristics {

  /** Patterns of which one must occur, or none. */
  record Condition(boolean wanted, List<LinePattern> patterns) {
    Condition {
      patterns = List.copyOf(patterns);
    }

    boolean holds(Sample sample) {
      return patterns.stream().anyMatch(pattern -> pattern.occurs(sample)) == wanted;
    }
  }

  /** A language, and what must hold of a text for it to be in that language. */
  record Rule(String language, List<Condition> conditions) {
    Rule {
      conditions = List.copyOf(conditions);
    }

    boolean fits(Sample sample) {
      return conditions.stream().allMatch(condition -> condition.holds(sample));
    }
  }

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Set<String> generic = new HashSet<>();

  /**
   * @param own rules by extension that replace those of GitHub
   */
  Heuristics(Map<String, List<Rule>> own) {
    List<Rule> current = new ArrayList<>();
    for (String line : GitHubLanguages.lines("/github-heuristics.tsv")) {
      String[] fields = line.split("\t");
      List<String> rest = Arrays.asList(fields).subList(1, fields.length);
      switch (fields[0]) {
        case "generic" -> generic.addAll(rest);
        case "extensions" -> {
          current = new ArrayList<>();
          for (String extension : rest) {
            rules.put(extension, current);
          }
        }
        default -> current.add(new Rule(fields[0], conditions(rest)));
      }
    }
    rules.putAll(own);
  }

  /** The first language whose conditions hold; empty if none does, or nothing is known. */
  Optional<String> decide(String extension, Sample sample) {
    for (Rule rule : rules.getOrDefault(extension, List.of())) {
      if (rule.fits(sample)) {
        return Optional.of(rule.language());
      }
    }
    return Optional.empty();
  }

  /** The language of texts that show no other; empty if every language has to show itself. */
  Optional<String> usual(String extension) {
    List<Rule> known = rules.getOrDefault(extension, List.of());
    return known.isEmpty() || !known.get(known.size() - 1).conditions().isEmpty()
        ? Optional.empty()
        : Optional.of(known.get(known.size() - 1).language());
  }

  /** Whether the extension is used for so much that only content tells anything. */
  boolean isGeneric(String extension) {
    return generic.contains(extension);
  }

  /** All rules, by extension. */
  Map<String, List<Rule>> rules() {
    return rules;
  }

  private static List<Condition> conditions(List<String> fields) {
    List<Condition> conditions = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= fields.size(); end++) {
      if (end == fields.size() || fields.get(end).charAt(0) != '|') {
        List<LinePattern> patterns =
            fields.subList(start, end).stream()
                .map(field -> new LinePattern(field.substring(1)))
                .toList();
        conditions.add(new Condition(fields.get(start).charAt(0) == '+', patterns));
        start = end;
      }
    }
    return conditions;
  }
}
