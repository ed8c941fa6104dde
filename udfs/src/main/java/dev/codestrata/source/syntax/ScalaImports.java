package dev.codestrata.source.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * What one import statement of Scala takes in: its grammar has no node for each path, so that the
 * text is read. One pass, linear in the statement.
 */
final class ScalaImports {
  private final SourceText source;
  private final String text;
  private final int end;
  private final List<Outline.Imported> found = new ArrayList<>();
  private int at;

  private ScalaImports(SourceText source, int startByte, int endByte) {
    this.source = source;
    this.text = source.text();
    this.at = source.charOfByte(startByte);
    this.end = source.charOfByte(endByte);
  }

  static List<Outline.Imported> of(SourceText source, int startByte, int endByte) {
    ScalaImports imports = new ScalaImports(source, startByte, endByte);
    imports.word();
    do {
      imports.path();
    } while (imports.skip(','));
    return imports.found;
  }

  /** {@code a.b.c}, {@code a.b._} or <code>a.b.{c, d => e}</code>. */
  private void path() {
    StringBuilder prefix = new StringBuilder();
    while (true) {
      blanks();
      int start = at;
      if (skip('{')) {
        selectors(prefix.toString());
        return;
      }
      String name = word();
      if (name.isEmpty()) {
        at = start < end && text.charAt(start) != ',' ? start + 1 : at;
        return;
      }
      if (skip('.')) {
        prefix.append(prefix.isEmpty() ? "" : ".").append(name);
      } else {
        add(prefix.toString(), name, start);
        renamed();
        return;
      }
    }
  }

  private void selectors(String prefix) {
    while (at < end && !skip('}')) {
      blanks();
      int start = at;
      String name = word();
      if (name.isEmpty()) {
        at++;
      } else if (!renamed().equals("_")) {
        add(prefix, name, start);
      }
      skip(',');
    }
  }

  /** Skips {@code => other} or {@code as other}; the other name, or the empty text. */
  private String renamed() {
    blanks();
    if (text.startsWith("=>", at) && at + 2 <= end) {
      at += 2;
    } else if (text.startsWith("as ", at) && at + 3 <= end) {
      at += 3;
    } else {
      return "";
    }
    return word();
  }

  private void add(String prefix, String name, int start) {
    boolean wildcard = name.equals("_") || name.equals("*") || name.equals("given");
    String target = wildcard ? prefix : prefix.isEmpty() ? name : prefix + "." + name;
    if (!target.isEmpty()) {
      found.add(
          new Outline.Imported(target, wildcard ? "wildcard" : "import", source.byteOfChar(start)));
    }
  }

  private String word() {
    blanks();
    int start = at;
    if (at < end && text.charAt(at) == '`') {
      int close = text.indexOf('`', at + 1);
      at = close < 0 || close >= end ? end : close + 1;
      return text.substring(start, at).replace("`", "");
    }
    while (at < end && ".,{}= \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean skip(char c) {
    blanks();
    if (at < end && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void blanks() {
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
  }
}
