package dev.codestrata.structure;

import dev.codestrata.source.patterns.InvalidRuleException;
import dev.codestrata.source.patterns.ResourceTree;
import dev.codestrata.source.patterns.RuleDescription;
import dev.codestrata.source.patterns.RuleExample;
import dev.codestrata.source.patterns.RuleFile;
import dev.codestrata.source.patterns.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/**
 * The rules that need more than one file: every folder below the resources {@code structure} that
 * holds a rule.yml, decided by the class of its name in {@code structure.rules}; folders below
 * {@code library} share one. Thread-safe.
 */
public final class StructureCatalogue {

  private static final String ANCHOR = "/structure/README.md";
  private static final String CLASSES = "StructureCatalogue.class";

  /**
   * A rule with the class that decides it and its samples.
   *
   * @param examples txtar archives of small repositories
   */
  public record Rule(
      RuleDescription description, StructureRule decider, List<RuleExample> examples) {}

  /** A rule that broke on a repository; the others' matches stand. */
  public record BrokenRule(String rule, String message) {}

  /** What the rules found, and which broke. */
  public record Result(List<StructureMatch> matches, List<BrokenRule> failures) {}

  private static final class Builtin {
    static final StructureCatalogue INSTANCE = load();
  }

  private final List<Rule> rules;
  private final String version;

  private StructureCatalogue(List<Rule> rules, String version) {
    this.rules = List.copyOf(rules);
    this.version = version;
  }

  /**
   * The rules that come with Codestrata, read on the first call.
   *
   * @throws InvalidRuleException when a rule folder is not complete and right
   */
  public static StructureCatalogue builtin() {
    return Builtin.INSTANCE;
  }

  /** All rules, in order of id. */
  public List<Rule> rules() {
    return rules;
  }

  /** A hash of everything that decides which links and patterns there are. */
  public String version() {
    return version;
  }

  /** What the rules find in a repository; a rule that breaks is a failure and the others go on. */
  public Result match(RepositoryStructure structure) {
    List<StructureMatch> matches = new ArrayList<>();
    List<BrokenRule> failures = new ArrayList<>();
    for (Rule rule : rules) {
      Findings findings = new Findings(rule.description());
      try {
        rule.decider().find(structure, findings);
        matches.addAll(findings.matches());
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(new BrokenRule(rule.description().id(), String.valueOf(e)));
      }
    }
    return new Result(matches, failures);
  }

  private static StructureCatalogue load() {
    try {
      SortedMap<String, byte[]> files = ResourceTree.read(resource(ANCHOR), name -> true);
      SortedMap<String, byte[]> classes =
          ResourceTree.read(resource(CLASSES), name -> name.endsWith(".class"));
      Vocabulary vocabulary;
      try (InputStream in = resource("/patterns/" + Vocabulary.FILE).openStream()) {
        vocabulary = Vocabulary.parse(in.readAllBytes());
      }
      List<Rule> rules = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      for (String path : files.keySet()) {
        if (path.endsWith("/" + RuleFile.NAME)) {
          try {
            RuleDescription description = RuleFile.parse(path, files.get(path), vocabulary);
            rules.add(
                new Rule(description, decider(description), examples(description.id(), files)));
          } catch (InvalidRuleException e) {
            complaints.add(e.getMessage());
          }
        }
      }
      if (!complaints.isEmpty()) {
        throw new InvalidRuleException(String.join("\n", complaints));
      }
      return new StructureCatalogue(rules, version(files, classes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the rules on structure: " + e.getMessage(), e);
    }
  }

  private static URL resource(String name) throws IOException {
    URL url = StructureCatalogue.class.getResource(name);
    if (url == null) {
      throw new IOException(name + " is not on the class path; rebuild the Codestrata jar");
    }
    return url;
  }

  private static List<RuleExample> examples(String id, SortedMap<String, byte[]> files) {
    List<RuleExample> examples = new ArrayList<>();
    files.forEach(
        (path, content) -> {
          if (path.startsWith(id + "/matches/") || path.startsWith(id + "/near-misses/")) {
            examples.add(
                new RuleExample(
                    path,
                    path.startsWith(id + "/matches/"),
                    new String(content, StandardCharsets.UTF_8)));
          }
        });
    return examples;
  }

  private static StructureRule decider(RuleDescription rule) {
    String name = rule.folder().equals("library") ? "LibraryUse" : className(rule.name());
    String type = StructureCatalogue.class.getPackageName() + ".rules." + name;
    try {
      return (StructureRule) Class.forName(type).getDeclaredConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      throw new InvalidRuleException(rule.id() + ": there is no class " + type + "; write it", e);
    } catch (ReflectiveOperationException e) {
      throw new InvalidRuleException(type + " needs a public constructor without arguments", e);
    }
  }

  /** {@code hub-module} is decided by {@code HubModule}. */
  static String className(String folder) {
    StringBuilder name = new StringBuilder();
    for (String part : folder.split("-", -1)) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
    }
    return name.toString();
  }

  private static String version(
      SortedMap<String, byte[]> files, SortedMap<String, byte[]> classes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, content) -> {
            if (path.endsWith("/" + RuleFile.NAME)) {
              digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
              digest.update(content);
            }
          });
      classes.forEach(
          (path, content) -> {
            digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
