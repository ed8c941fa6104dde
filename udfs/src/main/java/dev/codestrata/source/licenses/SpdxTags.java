package dev.codestrata.source.licenses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that state a licence by an SPDX expression: {@code SPDX-License-Identifier:} tags, and the
 * declarations of manifests ({@code license = "MIT OR Apache-2.0"}).
 */
final class SpdxTags {

  /** An expression at chars [start, end) of the text. */
  record Tag(String spdx, double confidence, int start, int end) {}

  /** Only comment marks may stand before the tag: code that handles tags states no licence. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)(?:[^\\p{L}\\p{N}\\n\"'`]|\\b(?:dnl|rem)\\b)*SPDX-License-Identifier:[ \\t]*"
              + "([A-Za-z0-9.()+:-]+(?:[ \\t]+[A-Za-z0-9.()+:-]+)*)");

  private static final int DECLARED_IN = 16_384;

  /** Longer lines are data; expressions over them would exhaust the stack. */
  private static final int LONGEST_LINE = 400;

  /** How R's packages write what others write as SPDX identifiers. */
  private static final Map<String, String> R_NAMES =
      Map.of(
          "GPL-2", "GPL-2.0-only",
          "GPL-3", "GPL-3.0-only",
          "AGPL-3", "AGPL-3.0-only",
          "LGPL-3", "LGPL-3.0-only",
          "GPL (>= 2)", "GPL-2.0-or-later",
          "GPL (>= 3)", "GPL-3.0-or-later",
          "GPL (>= 2.0)", "GPL-2.0-or-later");

  private SpdxTags() {}

  /**
   * A field named license and nothing else on the line, as in package.json, Cargo.toml,
   * pyproject.toml, gem specifications and R's DESCRIPTION; the slash is Cargo's former OR.
   */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)[ \\t*#/{]*[\"']?(?:[a-z_]{1,20}\\.)?licen[sc]es?[\"']?[ \\t]*(?:=>|[:=])[ \\t]*(?:\\{[ \\t]*text[ \\t]*=[ \\t]*)?\\[?[ \\t]*[\"']?"
              + "([A-Za-z0-9.()+-]+(?:(?:[ \\t]+|/)[A-Za-z0-9.()+-]+)*|GPL \\(>= ?[23](?:\\.\\d)?\\))"
              + "(?: \\+ file LICEN[SC]E| License)?[\"']?[ \\t]*[\\]}]?[ \\t]*,?[ \\t\\r]*");

  static List<Tag> find(String text, List<LicenseCues.Window> windows) {
    List<Tag> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(text);
    Matcher declaration = DECLARATION.matcher(text);
    for (LicenseCues.Window window : windows) {
      int start = window.start();
      while (start < window.end()) {
        int end = text.indexOf('\n', start);
        end = end < 0 || end > window.end() ? window.end() : end;
        if (hasLicense(text, start, end)) {
          if (tag.region(start, Math.min(end, start + LONGEST_LINE)).lookingAt()) {
            addTag(tag, tags);
          } else if (end - start <= LONGEST_LINE
              && start < DECLARED_IN
              && declaration.region(start, end).matches()) {
            addDeclaration(declaration, tags);
          }
        }
        start = end + 1;
      }
    }
    return tags;
  }

  private static void addTag(Matcher tag, List<Tag> tags) {
    LicenseExpression expression = longestExpression(tag.group(1));
    if (expression != null) {
      boolean known = expression.isKnown();
      tags.add(
          new Tag(
              known ? expression.toString() : expression.withReferences(),
              known ? 1 : 0.7,
              tag.start(1),
              tag.end(1)));
    }
  }

  private static void addDeclaration(Matcher declaration, List<Tag> tags) {
    String written = declaration.group(1);
    String spelt =
        R_NAMES.getOrDefault(
            written,
            written
                .replace("/", " OR ")
                .replaceFirst("(?i)(?: \\+ file licen[sc]e| license)$", ""));
    LicenseExpression expression = LicenseExpression.parse(spelt).orElse(null);
    if (expression != null && expression.isKnown()) {
      tags.add(new Tag(expression.toString(), 0.95, declaration.start(1), declaration.end(1)));
    }
  }

  private static boolean hasLicense(String text, int start, int end) {
    for (int i = start; i + 5 <= end; i++) {
      if ((text.charAt(i) | 32) == 'l' && text.regionMatches(true, i, "licen", 0, 5)) {
        return true;
      }
    }
    return false;
  }

  /** Drops words from the end, such as the "-->" or "*" that closes a comment, until it parses. */
  private static LicenseExpression longestExpression(String words) {
    String rest = words.strip();
    while (!rest.isEmpty()) {
      LicenseExpression expression = LicenseExpression.parse(rest).orElse(null);
      if (expression != null && isPlausible(expression)) {
        return expression;
      }
      int blank = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\t'));
      rest = blank < 0 ? "" : rest.substring(0, blank).strip();
    }
    return null;
  }

  /** Refuses "--" and other marks that the grammar of identifiers would let pass. */
  private static boolean isPlausible(LicenseExpression expression) {
    for (String word : expression.toString().split("[ ()]+")) {
      boolean mark = !word.isEmpty() && !Character.isLetterOrDigit(word.charAt(0));
      if (mark || (word.contains(":") && !word.startsWith("DocumentRef-"))) {
        return false;
      }
    }
    return true;
  }
}
