package dev.codestrata.source.patterns.shapes;

import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceText;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.TokenStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One text as every language shows it: tokens without comments, what is defined, what stands in
 * loops. Positions are numbers of tokens, comments left out.
 */
public final class SourceUnit {
  private static final int PATH_PARTS = 5;

  /**
   * Something that is defined.
   *
   * @param kind as in {@link Outline.Item}
   * @param nameAt the token of its name, or -1
   * @param from its first token
   * @param to the token after its last
   */
  public record Definition(
      String name, String kind, boolean isFunction, int nameAt, int from, int to) {
    /** Whether a place lies inside. */
    public boolean holds(Sighting sighting) {
      return from <= sighting.from() && sighting.to() <= to;
    }
  }

  private final SourceText text;
  private final TokenStream tokens;
  private final int[] code;
  private final int[][] occurrences;
  private final Outline outline;
  private List<Definition> definitions;
  private boolean[] names;
  private int[] loops;

  SourceUnit(ParsedSource source, int codeSize, int[][] occurrences) {
    this.text = source.text();
    this.tokens = source.tokens();
    this.outline = source.outline();
    this.occurrences = occurrences;
    this.code = new int[codeSize];
    int at = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.isComment(token)) {
        code[at++] = token;
      }
    }
  }

  /** The number of tokens. */
  public int size() {
    return code.length;
  }

  /** The text of a token. */
  public String text(int at) {
    return tokens.text(code[at]);
  }

  /** Whether the token is there and has the text. */
  public boolean is(int at, String expected) {
    return at >= 0 && at < code.length && tokens.is(code[at], expected);
  }

  /** Whether the token is there and of the kind. */
  public boolean is(int at, TokenStream.Kind kind) {
    return at >= 0 && at < code.length && tokens.kind(code[at]) == kind;
  }

  /** What is defined, in order of start, outer before inner. */
  public List<Definition> definitions() {
    if (definitions == null) {
      definitions = define();
    }
    return definitions;
  }

  /** Whether the token is the name in a definition. */
  public boolean isName(int at) {
    definitions();
    return names[at];
  }

  /** How many loops a token stands in. */
  public int loops(int at) {
    if (loops == null) {
      int[] change = new int[code.length + 1];
      for (Outline.Flow flow : outline.flows()) {
        if (flow.control() == Outline.Control.LOOP) {
          change[position(flow.startByte())]++;
          change[position(flow.endByte())]--;
        }
      }
      for (int i = 1; i < change.length; i++) {
        change[i] += change[i - 1];
      }
      loops = change;
    }
    return loops[at];
  }

  /** The places of calls, a name and a bracket, between two positions. */
  public List<Integer> calls(int from, int to) {
    List<Integer> calls = new ArrayList<>();
    for (int at = from; at + 1 < to; at++) {
      if (is(at, TokenStream.Kind.WORD) && is(at + 1, "(") && !isName(at)) {
        calls.add(at);
      }
    }
    return calls;
  }

  /** Where a sighting stands in the text. */
  public Span span(Sighting sighting) {
    return span(sighting.from(), sighting.to());
  }

  /** Where the tokens from one to before another stand. */
  public Span span(int from, int to) {
    return text.spanOfChars(tokens.start(code[from]), tokens.end(code[Math.max(from, to - 1)]));
  }

  /** The text from one token to before another. */
  public String text(int from, int to) {
    return text.text().substring(tokens.start(code[from]), tokens.end(code[to - 1]));
  }

  int[] occurrences(int id) {
    return occurrences[id];
  }

  SourceText source() {
    return text;
  }

  TokenStream tokens() {
    return tokens;
  }

  /** Writes the words of a name. */
  int words(int at, long[] out) {
    return Words.split(text.text(), tokens.start(code[at]), tokens.end(code[at]), out);
  }

  /** Whether a name stands directly after a dot or an arrow. */
  boolean continuesPath(int at) {
    return at > 0 && isJoint(at - 1);
  }

  /** Where names joined by dots and arrows may end, the longest first; empty where none start. */
  int[] pathEnds(int at) {
    int from = is(at, "@") ? at + 1 : at;
    if (!is(from, TokenStream.Kind.WORD)) {
      return new int[0];
    }
    int[] ends = new int[PATH_PARTS];
    int count = 0;
    ends[count++] = from + 1;
    int end = from + 1;
    while (count < PATH_PARTS
        && end + 1 < code.length
        && isJoint(end)
        && is(end + 1, TokenStream.Kind.WORD)) {
      end += 2;
      ends[count++] = end;
    }
    int[] longestFirst = new int[count];
    for (int i = 0; i < count; i++) {
      longestFirst[i] = ends[count - 1 - i];
    }
    return longestFirst;
  }

  /** Whether the same tokens stand at two places. */
  boolean same(int one, int oneEnd, int other) {
    if (other + oneEnd - one > code.length) {
      return false;
    }
    for (int i = 0; i < oneEnd - one; i++) {
      int a = code[one + i];
      int b = code[other + i];
      int length = tokens.end(a) - tokens.start(a);
      if (length != tokens.end(b) - tokens.start(b)
          || !text.text().regionMatches(tokens.start(a), text.text(), tokens.start(b), length)) {
        return false;
      }
    }
    return true;
  }

  private boolean isJoint(int at) {
    return is(at, ".") || is(at, "->") || is(at, "::") || is(at, "?.");
  }

  /** The first token that starts at or after a byte. */
  private int position(int startByte) {
    int token = tokens.firstAt(text.charOfByte(startByte));
    int found = Arrays.binarySearch(code, token);
    return found >= 0 ? found : -found - 1;
  }

  private List<Definition> define() {
    names = new boolean[code.length];
    List<Definition> all = new ArrayList<>();
    for (Outline.Item item : outline.items()) {
      int from = position(item.startByte());
      int to = position(item.endByte());
      int limit = Math.min(to, position(Math.max(item.headByte(), item.startByte())) + 40);
      int nameAt = -1;
      String name = item.name() == null ? "" : item.name();
      for (int at = position(Math.max(item.headByte(), item.startByte()));
          at < limit && nameAt < 0;
          at++) {
        if (is(at, name)) {
          nameAt = at;
          names[at] = true;
        }
      }
      if (from < to) {
        all.add(new Definition(name, item.kind(), item.isFunction(), nameAt, from, to));
      }
    }
    return List.copyOf(all);
  }
}
