package dev.codestrata.source.patterns.rules.c;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A macro that is nothing but a list of calls of one other macro. */
public final class XMacro implements QueryDecider {
  private static final int MIN_ENTRIES = 3;
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    Set<String> undefined =
        matches.captures("undefined").stream().map(matches::text).collect(Collectors.toSet());
    for (TreeQuery.Match match : matches.all()) {
      Capture macro = match.first("macro");
      if (macro == null) {
        continue;
      }
      String body = COMMENT.matcher(matches.text(match, "body")).replaceAll(" ");
      Matcher first = NAME.matcher(body);
      if (!first.find()) {
        continue;
      }
      String entry = first.group();
      boolean isParameter = parameters(matches.text(match, "parameters")).contains(entry);
      // A list without parameter is expanded again and again after #undef of its entry.
      boolean isRedefined = match.first("parameters") == null && undefined.contains(entry);
      int entries = isParameter || isRedefined ? entriesOnly(body, entry) : 0;
      if (entries >= MIN_ENTRIES) {
        findings
            .at(matches.span(macro))
            .name("macro", matches.text(match, "name"))
            .name("entry", entry)
            .metric("entries", entries)
            .because(matches.span(match.first("name")));
      }
    }
  }

  private static Set<String> parameters(String list) {
    Set<String> names = new LinkedHashSet<>();
    Matcher name = NAME.matcher(list);
    while (name.find()) {
      names.add(name.group());
    }
    return names;
  }

  /** How often the entry is called, or 0 when the body holds anything else. */
  private static int entriesOnly(String body, String entry) {
    int entries = 0;
    int at = 0;
    while (at < body.length()) {
      char c = body.charAt(at);
      if (Character.isWhitespace(c) || c == '\\' || c == ';' || c == ',') {
        at++;
      } else if (body.startsWith(entry, at)) {
        int open = at + entry.length();
        while (open < body.length() && Character.isWhitespace(body.charAt(open))) {
          open++;
        }
        int end = closing(body, open);
        if (end < 0) {
          return 0;
        }
        entries++;
        at = end + 1;
      } else {
        return 0;
      }
    }
    return entries;
  }

  /** The place of the bracket that closes the one at a place, or -1. */
  private static int closing(String body, int open) {
    if (open >= body.length() || body.charAt(open) != '(') {
      return -1;
    }
    int depth = 0;
    boolean quoted = false;
    for (int at = open; at < body.length(); at++) {
      char c = body.charAt(at);
      if (c == '"' && body.charAt(at - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
