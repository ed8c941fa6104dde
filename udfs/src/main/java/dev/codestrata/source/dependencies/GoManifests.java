package dev.codestrata.source.dependencies;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Go modules. */
final class GoManifests {

  private static final String ECOSYSTEM = "golang";
  private static final Pattern REQUIRED =
      Pattern.compile(
          "^(?:require\\s++)?([\\w.~-]+\\.[\\w.~/-]+|[\\w-]+/[\\w./~-]+)\\s++(v[\\w.+-]+)\\s*+(// indirect)?");
  private static final Pattern SUM = Pattern.compile("^(\\S+) (v[^\\s/]+)(/go\\.mod)? h1:");

  private GoManifests() {}

  static void module(String content, Found found) {
    String block = "";
    for (String line : Lines.of(content)) {
      String text = line.strip();
      if (text.endsWith("(")) {
        block = text.substring(0, text.length() - 1).strip();
      } else if (text.startsWith(")")) {
        block = "";
      } else if (block.equals("require") || (block.isEmpty() && text.startsWith("require "))) {
        Matcher matcher = REQUIRED.matcher(text);
        if (matcher.find()) {
          found.add(
              ECOSYSTEM,
              matcher.group(1),
              matcher.group(2),
              matcher.group(3) == null ? null : "indirect");
        }
      }
    }
  }

  /** Lines for go.mod files alone tell of versions that were looked at, not used. */
  static void sums(String content, Found found) {
    for (String line : Lines.of(content)) {
      Matcher matcher = SUM.matcher(line);
      if (matcher.find() && matcher.group(3) == null) {
        found.add(ECOSYSTEM, matcher.group(1), matcher.group(2), "locked");
      }
    }
  }
}
