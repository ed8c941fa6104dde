package dev.codestrata.source.patterns;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.JavaSource;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.TreeSitterSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All rules, and what they find in a parsed text. Thread-safe. */
public final class RuleCatalogue {
  private final List<PatternRule> rules;
  private final String version;
  private final Map<String, List<PatternRule>> byLanguage = new HashMap<>();
  private final JavaMatcher javaMatcher;
  private final Map<String, Optional<QueryMatcher>> queryMatchers = new ConcurrentHashMap<>();
  private final Map<String, ShapeMatcher> shapeMatchers = new ConcurrentHashMap<>();

  RuleCatalogue(List<PatternRule> rules, String version) {
    this.rules = rules.stream().sorted(Comparator.comparing(PatternRule::id)).toList();
    this.version = version;
    for (PatternRule rule : this.rules) {
      for (String language : rule.description().languages()) {
        byLanguage.computeIfAbsent(language, absent -> new ArrayList<>()).add(rule);
      }
    }
    this.javaMatcher =
        new JavaMatcher(
            byLanguage.getOrDefault("java", List.of()).stream()
                .filter(rule -> rule.description().shape().isEmpty())
                .toList());
  }

  private static final class Builtin {
    static final RuleCatalogue INSTANCE = RuleLoader.load();
  }

  /**
   * The rules that come with Codestrata, read on the first call.
   *
   * @throws InvalidRuleException when a rule folder is not complete and right
   */
  public static RuleCatalogue builtin() {
    return Builtin.INSTANCE;
  }

  /**
   * The rules that come with Codestrata, and a user's.
   *
   * @throws InvalidRuleException when a user's rule is not complete and right, or has the id of
   *     another, or needs a class
   */
  public static RuleCatalogue with(UserRules user) {
    return user.isEmpty()
        ? builtin()
        : Extended.CATALOGUES.computeIfAbsent(user.fingerprint(), absent -> RuleLoader.load(user));
  }

  /** A process sees the rules of few users; each task asks for them again. */
  private static final class Extended {
    static final Map<String, RuleCatalogue> CATALOGUES = new ConcurrentHashMap<>();
  }

  /** All rules, in order of id. */
  public List<PatternRule> rules() {
    return rules;
  }

  /** The rule of an id such as {@code java/singleton-holder}; empty when there is none. */
  public Optional<PatternRule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * A hash of everything that decides which hits there are: when it changes, texts are worth
   * analysing again.
   */
  public String catalogueVersion() {
    return version;
  }

  /**
   * What the rules of the text's language find; a rule that breaks is a failure and the others go
   * on. Never throws for what the text says; empty for a language without rules.
   *
   * @throws InvalidRuleException when the rules' queries do not fit the grammar
   */
  public MatchResult match(ParsedSource source) {
    String language = source.language().id();
    List<PatternRule> own = byLanguage.getOrDefault(language, List.of());
    if (own.isEmpty()) {
      return MatchResult.EMPTY;
    }
    // The query goes first: the outline, which shapes need, comes out of the same pass.
    MatchResult byTree =
        source instanceof JavaSource javaSource
            ? javaMatcher.match(javaSource)
            : queryMatchers
                .computeIfAbsent(language, absent -> compile(source.language(), own))
                .map(matcher -> matcher.match((TreeSitterSource) source))
                .orElse(MatchResult.EMPTY);
    return byTree.with(
        shapeMatchers
            .computeIfAbsent(
                language,
                absent ->
                    new ShapeMatcher(
                        own.stream()
                            .filter(rule -> rule.description().shape().isPresent())
                            .toList()))
            .match(source));
  }

  private static Optional<QueryMatcher> compile(Language language, List<PatternRule> own) {
    List<PatternRule> queries =
        own.stream().filter(rule -> rule.description().shape().isEmpty()).toList();
    return queries.isEmpty()
        ? Optional.empty()
        : Optional.of(QueryMatcher.compile(language, queries));
  }
}
