package dev.codestrata.source.patterns.shapes;

import dev.codestrata.source.syntax.TokenStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A sequence of tokens to look for, written with a space between its parts:
 *
 * <ul>
 *   <li>{@code %} or any other text: that token; {@code ++|+=} one of them;
 *   <li>{@code ~append_entries|heartbeat}: a name with these words beside each other, in any
 *       spelling, or with those after the bar;
 *   <li>{@code @~parse}: the same, where it is the name of a definition;
 *   <li>{@code $x}: a name, or several joined by dots or arrows; again the same where the pattern
 *       repeats it; {@code $x~head}: whose last name has the word;
 *   <li>{@code #}: a number; {@code ""}: a string;
 *   <li>{@code ...}: at most 16 tokens of the same statement, or none.
 * </ul>
 *
 * <p>A name before a bracket is a call: the name of a definition is not taken for one.
 */
final class TokenPattern {
  private static final int GAP = 16;
  private static final int PATH = 10;

  /** Found in nearly every text, so that they are no place to start looking. */
  private static final Set<String> COMMON =
      Set.of(
          "(", ")", "{", "}", "[", "]", ",", ";", ".", "=", ":", "->", "::", "+", "-", "*", "/",
          "<", ">", "!", "==", "!=", "<=", ">=", "+=", "++", "&&", "||", "=>", ":=", "?", "0", "1",
          "if", "for", "while", "return", "else", "in", "new", "int", "null", "nil", "None", "let",
          "const", "var", "true", "false", "len", "self", "this", "not", "and", "or");

  private enum Type {
    LITERAL,
    WORDS,
    NAME,
    VARIABLE,
    NUMBER,
    STRING,
    GAP
  }

  private record Atom(Type type, String[] texts, long[][] words, int variable) {
    int width() {
      return switch (type) {
        case GAP -> TokenPattern.GAP;
        case VARIABLE -> PATH;
        default -> 1;
      };
    }
  }

  private final String source;
  private final List<Atom> atoms;
  private final int variables;

  /** The atom to start from, and the numbers of the words or tokens that it may be. */
  private final int anchor;

  private final int[] anchorIds;

  /** For each atom with words or uncommon tokens: for each alternative the numbers it needs. */
  private final int[][][] needed;

  private TokenPattern(String source, List<Atom> atoms, int variables, Lexicon lexicon) {
    this.source = source;
    this.atoms = List.copyOf(atoms);
    this.variables = variables;
    List<int[][]> all = new ArrayList<>();
    int best = -1;
    int[][] bestIds = null;
    int bestRank = 0;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      int[][] ids = ids(atom, lexicon);
      if (ids == null) {
        continue;
      }
      all.add(ids);
      int rank = atom.type() == Type.LITERAL ? 1 : 2;
      if (rank > bestRank) {
        best = i;
        bestIds = ids;
        bestRank = rank;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException(
          "the pattern '" + source + "' has no word and no uncommon token to look for");
    }
    this.anchor = best;
    this.anchorIds = Arrays.stream(bestIds).mapToInt(alternative -> alternative[0]).toArray();
    this.needed = all.toArray(int[][][]::new);
  }

  private static int[][] ids(Atom atom, Lexicon lexicon) {
    if (atom.words() != null) {
      return Arrays.stream(atom.words())
          .map(words -> Arrays.stream(words).mapToInt(lexicon::add).toArray())
          .toArray(int[][]::new);
    }
    if (atom.type() != Type.LITERAL || Arrays.stream(atom.texts()).anyMatch(COMMON::contains)) {
      return null;
    }
    return Arrays.stream(atom.texts())
        .map(text -> new int[] {lexicon.addExact(text)})
        .toArray(int[][]::new);
  }

  /**
   * Reads a pattern and adds what it needs to the lexicon.
   *
   * @throws IllegalArgumentException for a pattern that is not right
   */
  static TokenPattern parse(String source, Lexicon lexicon) {
    List<Atom> atoms = new ArrayList<>();
    Map<String, Integer> variables = new HashMap<>();
    for (String part : source.strip().split("\\s+")) {
      atoms.add(atom(part, variables));
    }
    return new TokenPattern(source, atoms, variables.size(), lexicon);
  }

  private static Atom atom(String part, Map<String, Integer> variables) {
    if (part.equals("...")) {
      return new Atom(Type.GAP, null, null, -1);
    }
    if (part.equals("#")) {
      return new Atom(Type.NUMBER, null, null, -1);
    }
    if (part.equals("\"\"")) {
      return new Atom(Type.STRING, null, null, -1);
    }
    if (part.startsWith("~") && part.length() > 1 && Character.isLetter(part.charAt(1))) {
      return new Atom(Type.WORDS, null, words(part.substring(1)), -1);
    }
    if (part.startsWith("@~")) {
      return new Atom(Type.NAME, null, words(part.substring(2)), -1);
    }
    if (part.startsWith("$") && part.length() > 1) {
      int tilde = part.indexOf('~');
      String name = part.substring(1, tilde < 0 ? part.length() : tilde);
      int number = variables.computeIfAbsent(name, absent -> variables.size());
      long[][] words = tilde < 0 ? null : words(part.substring(tilde + 1));
      return new Atom(Type.VARIABLE, null, words, number);
    }
    return new Atom(Type.LITERAL, alternatives(part), null, -1);
  }

  private static long[][] words(String alternatives) {
    return Arrays.stream(alternatives.split("\\|", -1))
        .map(Words::ofName)
        .peek(
            words -> {
              if (words.length == 0) {
                throw new IllegalArgumentException("no word in '" + alternatives + "'");
              }
            })
        .toArray(long[][]::new);
  }

  /** A bar divides alternatives, unless an operator is made of it. */
  private static String[] alternatives(String part) {
    return part.matches("\\|+=?|\\|>") ? new String[] {part} : part.split("\\|", -1);
  }

  /** Whether all words and uncommon tokens that the pattern needs are in the text. */
  boolean isPossible(boolean[] present) {
    for (int[][] atom : needed) {
      boolean one = false;
      for (int[] alternative : atom) {
        one |= allPresent(alternative, present);
      }
      if (!one) {
        return false;
      }
    }
    return true;
  }

  private static boolean allPresent(int[] ids, boolean[] present) {
    for (int id : ids) {
      if (!present[id]) {
        return false;
      }
    }
    return true;
  }

  /** Gives every place at which the pattern stands, in order, one for each start. */
  void find(SourceUnit unit, Consumer<Sighting> found) {
    int before = 0;
    boolean fixed = true;
    for (Atom atom : atoms.subList(0, anchor)) {
      before += atom.width();
      fixed &= atom.type() != Type.GAP && atom.type() != Type.VARIABLE;
    }
    boolean anchoredPath = atoms.get(anchor).type() == Type.VARIABLE;
    int reach = before + (anchoredPath ? PATH : 0);
    TreeSet<Integer> starts = new TreeSet<>();
    for (int id : anchorIds) {
      for (int at : unit.occurrences(id)) {
        int last = fixed && !anchoredPath ? at - before : at - anchor;
        for (int start = Math.max(0, at - reach); start <= last; start++) {
          starts.add(start);
        }
      }
    }
    Attempt attempt = new Attempt(unit);
    boolean pathFirst = atoms.get(0).type() == Type.VARIABLE;
    for (int start : starts) {
      if (pathFirst && unit.continuesPath(start)) {
        continue;
      }
      int end = attempt.match(0, start);
      if (end >= 0) {
        found.accept(new Sighting(start, end, attempt.key(start)));
      }
    }
  }

  /** One try after another on one text. */
  private final class Attempt {
    private final SourceUnit unit;
    private final int[] from = new int[variables];
    private final int[] to = new int[variables];
    private final int[] at = new int[atoms.size()];
    private final long[] words = new long[Words.MAX_WORDS];

    Attempt(SourceUnit unit) {
      this.unit = unit;
    }

    /** Returns the token after the last, or -1. */
    int match(int number, int position) {
      if (number == 0) {
        Arrays.fill(to, -1);
      }
      if (number == atoms.size()) {
        return position;
      }
      Atom atom = atoms.get(number);
      at[number] = position;
      switch (atom.type()) {
        case GAP:
          return gap(number, position);
        case VARIABLE:
          return variable(atom, number, position);
        default:
          return position < unit.size() && single(atom, number, position)
              ? match(number + 1, position + 1)
              : -1;
      }
    }

    private int gap(int number, int position) {
      for (int skipped = 0; skipped <= GAP && position + skipped <= unit.size(); skipped++) {
        int end = match(number + 1, position + skipped);
        if (end >= 0) {
          return end;
        }
        int next = position + skipped;
        if (unit.is(next, ";") || unit.is(next, "{") || unit.is(next, "}")) {
          return -1;
        }
      }
      return -1;
    }

    private int variable(Atom atom, int number, int position) {
      int variable = atom.variable();
      if (to[variable] >= 0) {
        int length = to[variable] - from[variable];
        return unit.same(from[variable], to[variable], position)
            ? match(number + 1, position + length)
            : -1;
      }
      for (int end : unit.pathEnds(position)) {
        if (atom.words() != null && !hasWords(atom, end - 1)) {
          continue;
        }
        from[variable] = position;
        to[variable] = end;
        int matched = match(number + 1, end);
        if (matched >= 0) {
          return matched;
        }
        to[variable] = -1;
      }
      return -1;
    }

    private boolean single(Atom atom, int number, int position) {
      return switch (atom.type()) {
        case NUMBER -> unit.is(position, TokenStream.Kind.NUMBER);
        case STRING -> unit.is(position, TokenStream.Kind.STRING);
        case LITERAL -> isOneOf(atom.texts(), position);
        case NAME ->
            unit.is(position, TokenStream.Kind.WORD)
                && hasWords(atom, position)
                && unit.isName(position);
        case WORDS ->
            unit.is(position, TokenStream.Kind.WORD)
                && hasWords(atom, position)
                && !(isCall(number) && unit.isName(position));
        default -> false;
      };
    }

    private boolean isCall(int number) {
      return number + 1 < atoms.size()
          && atoms.get(number + 1).type() == Type.LITERAL
          && atoms.get(number + 1).texts()[0].equals("(");
    }

    private boolean isOneOf(String[] texts, int position) {
      for (String text : texts) {
        if (unit.is(position, text)) {
          return true;
        }
      }
      return false;
    }

    private boolean hasWords(Atom atom, int position) {
      int count = unit.words(position, words);
      for (long[] wanted : atom.words()) {
        for (int i = 0; i + wanted.length <= count; i++) {
          if (Arrays.equals(wanted, 0, wanted.length, words, i, i + wanted.length)) {
            return true;
          }
        }
      }
      return false;
    }

    /** The names that stand at the last match: what tells two places apart. */
    String key(int start) {
      StringBuilder key = new StringBuilder();
      Set<Integer> named = new HashSet<>();
      for (int i = 0; i < atoms.size(); i++) {
        Atom atom = atoms.get(i);
        if (atom.type() == Type.WORDS || atom.type() == Type.NAME) {
          key.append(unit.text(at[i])).append(' ');
        } else if (atom.type() == Type.VARIABLE && named.add(atom.variable())) {
          key.append(unit.text(from[atom.variable()], to[atom.variable()])).append(' ');
        }
      }
      return key.isEmpty() ? String.valueOf(start) : key.toString().strip();
    }
  }

  @Override
  public String toString() {
    return source;
  }
}
