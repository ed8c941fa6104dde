package dev.codestrata.stages;

import dev.codestrata.errors.CodestrataException;
import dev.codestrata.source.patterns.InvalidRuleException;
import dev.codestrata.source.patterns.RuleCatalogue;
import dev.codestrata.source.patterns.UserRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A user's folder of pattern rules, read once on the driver and sent on as contents. */
public final class RuleFolder {

  /** More is no folder of rules but a wrong path, such as a home directory. */
  private static final int MAX_FILES = 20_000;

  /** Below {@code LANGUAGE/RULE/matches} there is nothing. */
  private static final int DEPTH = 4;

  private RuleFolder() {}

  /**
   * The rules in a local folder.
   *
   * @param folder empty for none
   * @throws CodestrataException.InvalidInput if it is no folder, holds no rule, or holds one that
   *     cannot be used
   */
  public static UserRules read(String folder) {
    if (folder.isEmpty()) {
      return UserRules.NONE;
    }
    Path root = Path.of(folder);
    if (!Files.isDirectory(root)) {
      throw invalid(
          "no such folder of rules: " + folder + "; give a folder to --rules", folder, null);
    }
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root, DEPTH)) {
      List<Path> all = found.filter(Files::isRegularFile).limit(MAX_FILES + 1L).toList();
      if (all.size() > MAX_FILES) {
        throw invalid(
            folder + " holds more than " + MAX_FILES + " files; give a folder of rules to --rules",
            folder,
            null);
      }
      for (Path file : all) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw invalid("cannot read the rules in " + folder + ": " + e.getMessage(), folder, e);
    }
    if (files.keySet().stream().noneMatch(path -> path.matches("[^/]+/[^/]+/rule\\.yml"))) {
      throw invalid(
          "no LANGUAGE/RULE/rule.yml below " + folder + "; see CONTRIBUTING.md", folder, null);
    }
    UserRules rules = UserRules.of(files);
    try {
      RuleCatalogue.with(rules);
    } catch (InvalidRuleException e) {
      throw invalid(e.getMessage().lines().findFirst().orElse(""), folder, e);
    }
    return rules;
  }

  private static CodestrataException invalid(String message, String folder, Exception cause) {
    return new CodestrataException.InvalidInput(message, Map.of("rules", folder), cause);
  }
}
