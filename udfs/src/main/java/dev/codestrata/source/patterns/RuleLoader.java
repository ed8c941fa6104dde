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
import java.util.SortedMap;

/** Finds the rules: every folder below {@code patterns/<language>} that holds a rule.yml. */
final class RuleLoader {
  private static final String ROOT = "/patterns/";

  private RuleLoader() {}

  static RuleCatalogue load() {
    try {
      SortedMap<String, byte[]> files =
          ResourceTree.read(resource(ROOT + Vocabulary.FILE), name -> true);
      SortedMap<String, byte[]> classes =
          ResourceTree.read(
              resource(RuleLoader.class.getSimpleName() + ".class"),
              name -> name.endsWith(".class"));
      return new RuleCatalogue(rules(files), version(files, classes));
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

  private static List<PatternRule> rules(SortedMap<String, byte[]> files) {
    Vocabulary vocabulary = Vocabulary.parse(files.get(Vocabulary.FILE));
    List<PatternRule> rules = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith("/" + RuleFile.NAME)) {
            try {
              RuleDescription description = RuleFile.parse(path, content, vocabulary);
              rules.add(
                  new PatternRule(
                      description, decider(description), examples(description.id(), files)));
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
            + rule.language().replace("-", "")
            + "."
            + classNameOf(rule.name());
    Class<?> type;
    try {
      type = Class.forName(className, true, RuleLoader.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      if (rule.query().isEmpty()) {
        throw new InvalidRuleException(
            rule.id() + ": has neither a query nor a class " + className + "; write one", absent);
      }
      return Optional.empty();
    }
    boolean byQuery = QueryDecider.class.isAssignableFrom(type);
    if (!byQuery && !JavaDecider.class.isAssignableFrom(type)) {
      throw new InvalidRuleException(
          className + " must implement JavaDecider or QueryDecider to decide " + rule.id());
    }
    if (byQuery == rule.query().isEmpty()) {
      throw new InvalidRuleException(
          rule.id() + ": a query needs a QueryDecider, and a QueryDecider needs a query");
    }
    try {
      return Optional.of(type.getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new InvalidRuleException(
          className + " needs a public constructor without arguments", e);
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
