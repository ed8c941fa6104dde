package dev.codestrata.source.dependencies;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bundler and gem specifications. */
final class RubyManifests {

  private static final String ECOSYSTEM = "gem";

  private static final Pattern GEM =
      Pattern.compile(
          "^\\s*+(?:gem|\\w+\\.add_(?:(runtime|development)_)?dependency)\\s*+\\(?\\s*+[\"']([\\w.-]+)[\"'](?:\\.freeze)?"
              + "((?:\\s*+,\\s*+\\[?[\"'][^\"']*+[\"'](?:\\.freeze)?\\]?)*+)");
  private static final Pattern GROUP =
      Pattern.compile("^\\s*+group\\s*+\\(?\\s*+([:\\w, \"']+?)\\)?\\s++do\\b");
  private static final Pattern LOCKED = Pattern.compile("^    ([\\w.-]+) \\(([^)]+)\\)");

  private RubyManifests() {}

  static void gemfile(String content, Found found) {
    String group = null;
    for (String line : Lines.of(content)) {
      Matcher opened = GROUP.matcher(line);
      if (opened.find()) {
        group = opened.group(1).replaceAll("[:\"'\\s]", "");
      } else if (line.startsWith("end")) {
        group = null;
      }
      Matcher gem = GEM.matcher(line);
      if (gem.find()) {
        String version =
            gem.group(3).replaceAll("[\"'\\[\\]]|\\.freeze", "").replaceFirst("^\\s*,\\s*", "");
        found.add(ECOSYSTEM, gem.group(2), version, gem.group(1) == null ? group : gem.group(1));
      }
    }
  }

  static void lock(String content, Found found) {
    boolean gems = false;
    for (String line : Lines.of(content)) {
      if (!line.startsWith(" ")) {
        gems = line.equals("GEM") || line.equals("GIT");
      }
      Matcher locked = LOCKED.matcher(line);
      if (gems && locked.find()) {
        found.add(ECOSYSTEM, locked.group(1), locked.group(2), "locked");
      }
    }
  }
}
