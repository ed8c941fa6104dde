package dev.codestrata.source.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the rules: every folder below {@code patterns/<language>} that holds a rule.yml, and those
 * that a user brings in the same form.
 */
final class RuleLoader {
  private static final String ROOT = "/patterns/";
  private static final byte[] NOTHING = {};
  private static final List<Class<?>> DECIDERS =
      List.of(JavaDecider.class, QueryDecider.class, UnitDecider.class);

  private RuleLoader() {}

  static RuleCatalogue load() {
    return load(UserRules.NONE);
  }

  /**
   * The rules that come with Codestrata and a user's.
   *
   * @throws InvalidRuleException when a rule is not complete and right, or a user's has the id of
   *     another or needs a class
   */
  static RuleCatalogue load(UserRules user) {
    try {
      SortedMap<String, byte[]> files =
          ResourceTree.read(resource(ROOT + Vocabulary.FILE), name -> true);
      SortedMap<String, byte[]> classes =
          ResourceTree.read(
              resource(RuleLoader.class.getSimpleName() + ".class"),
              name -> name.endsWith(".class"));
      Vocabulary vocabulary = Vocabulary.parse(files.get(Vocabulary.FILE));
      List<PatternRule> rules = new ArrayList<>(rules(files, vocabulary, true));
      Set<String> ids = rules.stream().map(PatternRule::id).collect(Collectors.toSet());
      for (PatternRule rule : rules(user.files(), vocabulary, false)) {
        if (ids.contains(rule.id())) {
          throw new InvalidRuleException(
              rule.id() + ": a rule of this id comes with Codestrata; rename the folder");
        }
        rules.add(rule);
      }
      String version = version(files, classes);
      return new RuleCatalogue(
          rules,
          user.isEmpty()
              ? version
              : version(user.files(), new TreeMap<>(Map.of(version, NOTHING))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the rule catalogue: " + e.getMessage(), e);
    }
  }

  private static URL resource(String name) throws IOException {
    URL url = RuleLoader.class.getResource(name);
    if (url == null) {
      throw new IOException(name + " is not on the class path; rebuild the Codestrata jar");
    }
    return url;
  }

  /**
   * @param withClasses whether a rule may be decided by a class of its name
   */
  private static List<PatternRule> rules(
      SortedMap<String, byte[]> files, Vocabulary vocabulary, boolean withClasses) {
    List<PatternRule> rules = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith("/" + RuleFile.NAME)) {
            try {
              RuleDescription description = RuleFile.parse(path, content, vocabulary);
              RuleFile.requireParsers(description);
              Optional<Object> decider = withClasses ? decider(description) : Optional.empty();
              requireOneWay(description, decider);
              rules.add(new PatternRule(description, decider, examples(description.id(), files)));
            } catch (InvalidRuleException e) {
              complaints.add(e.getMessage());
            }
          }
        });
    if (!complaints.isEmpty()) {
      // All at once: whoever mends rules should not have to run once for each.
      throw new InvalidRuleException(String.join("\n", complaints));
    }
    return rules;
  }

  private static List<RuleExample> examples(String id, SortedMap<String, byte[]> files) {
    List<RuleExample> examples = new ArrayList<>();
    String folder = id + "/";
    for (Map.Entry<String, byte[]> file : files.tailMap(folder).entrySet()) {
      if (!file.getKey().startsWith(folder)) {
        break;
      }
      String inFolder = file.getKey().substring(folder.length());
      if (inFolder.startsWith("matches/") || inFolder.startsWith("near-misses/")) {
        examples.add(
            new RuleExample(
                file.getKey(),
                inFolder.startsWith("matches/"),
                new String(file.getValue(), StandardCharsets.UTF_8)));
      }
    }
    return examples;
  }

  /** The class that the folder's name calls for, if there is one. */
  private static Optional<Object> decider(RuleDescription rule) {
    String className =
        RuleLoader.class.getPackageName()
            + ".rules."
            + rule.folder().replace("-", "")
            + "."
            + classNameOf(rule.name());
    Class<?> type;
    try {
      type = Class.forName(className, true, RuleLoader.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    }
    if (!DECIDERS.stream().anyMatch(decider -> decider.isAssignableFrom(type))) {
      throw new InvalidRuleException(
          className
              + " must implement JavaDecider, QueryDecider or UnitDecider to decide "
              + rule.id());
    }
    try {
      return Optional.of(type.getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new InvalidRuleException(
          className + " needs a public constructor without arguments", e);
    }
  }

  /** A query, a shape or a Java decider finds places; a decider must know what it is shown. */
  private static void requireOneWay(RuleDescription rule, Optional<Object> decider) {
    boolean query = !rule.query().isEmpty();
    boolean shape = rule.shape().isPresent();
    if (query && shape) {
      throw new InvalidRuleException(rule.id() + ": has a query and a shape; keep one");
    }
    if (!query && !shape && decider.isEmpty()) {
      throw new InvalidRuleException(
          rule.id()
              + ": has neither a query nor a shape nor a class "
              + classNameOf(rule.name())
              + "; write one");
    }
    if (decider.isPresent()
        && (query != decider.get() instanceof QueryDecider
            || shape != decider.get() instanceof UnitDecider)) {
      throw new InvalidRuleException(
          rule.id()
              + ": a class beside a query implements QueryDecider, one beside a shape UnitDecider");
    }
    if (query && rule.languages().contains("java")) {
      throw new InvalidRuleException(
          rule.id() + ": Java is not parsed by a grammar; give a shape, or languages without java");
    }
  }

  /** {@code singleton-holder} is decided by {@code SingletonHolder}. */
  static String classNameOf(String folder) {
    StringBuilder name = new StringBuilder();
    for (String part : folder.split("-", -1)) {
      if (!part.isEmpty()) {
        name.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
      }
    }
    return name.toString();
  }

  /** A hash of all that decides a hit: rule files and classes, not their examples. */
  private static String version(
      SortedMap<String, byte[]> files, SortedMap<String, byte[]> classes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, content) -> {
            if (path.endsWith("/" + RuleFile.NAME)) {
              add(digest, path, content);
            }
          });
      classes.forEach((path, content) -> add(digest, path, content));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String path, byte[] content) {
    digest.update(path.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(Integer.toString(content.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) 0);
    digest.update(content);
  }
}
