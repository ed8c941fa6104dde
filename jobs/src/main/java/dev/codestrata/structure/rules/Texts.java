package dev.codestrata.structure.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines in the texts of artefacts. */
final class Texts {

  /**
   * A line.
   *
   * @param number from 1
   * @param group what the first group of the pattern matched; empty if it has none
   */
  record Line(int number, String text, String group) {}

  private Texts() {}

  /** The lines in which a pattern is found. */
  static List<Line> lines(String text, Pattern pattern) {
    List<Line> found = new ArrayList<>();
    String[] all = text.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      Matcher matcher = pattern.matcher(all[i]);
      if (matcher.find()) {
        found.add(
            new Line(
                i + 1,
                all[i].strip(),
                matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : ""));
      }
    }
    return found;
  }

  /** The entries one level below a top-level key of a YAML text, as {@code services} of Compose. */
  static List<Line> entries(String yaml, String key) {
    List<Line> entries = new ArrayList<>();
    String[] all = yaml.split("\n", -1);
    int depth = -1;
    boolean inside = false;
    Pattern entry = Pattern.compile("^(\\s+)[\"']?([\\w.-]+)[\"']?:(\\s.*)?$");
    for (int i = 0; i < all.length; i++) {
      String line = all[i];
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        inside = line.startsWith(key + ":");
        depth = -1;
      } else if (inside) {
        Matcher matcher = entry.matcher(line);
        if (matcher.matches()) {
          int indentation = matcher.group(1).length();
          depth = depth < 0 ? indentation : depth;
          if (indentation == depth) {
            entries.add(new Line(i + 1, line.strip(), matcher.group(2)));
          }
        }
      }
    }
    return entries;
  }

  /** The lines below an entry, up to the next one. */
  static String block(String yaml, List<Line> entries, int index) {
    String[] all = yaml.split("\n", -1);
    int end = index + 1 < entries.size() ? entries.get(index + 1).number() - 1 : all.length;
    StringBuilder block = new StringBuilder();
    for (int i = entries.get(index).number(); i < end; i++) {
      if (!all[i].isBlank()
          && !Character.isWhitespace(all[i].charAt(0))
          && !all[i].startsWith("#")) {
        break;
      }
      block.append(all[i]).append('\n');
    }
    return block.toString();
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
