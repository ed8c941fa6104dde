package dev.codestrata.source.syntax.treesitter;

import dev.codestrata.source.language.Language;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treesitter.TSNode;
import org.treesitter.TSQueryCapture;
import org.treesitter.TSQueryException;
import org.treesitter.TSQueryMatch;

/**
 * A compiled tree-sitter query: many patterns of many named parts, all found in one pass over a
 * tree. The predicates {@code #eq? #not-eq? #any-eq? #any-not-eq? #match? #not-match? #any-match?
 * #any-not-match? #any-of? #not-any-of?} are applied; directives ({@code #set!}) and {@code #is?}
 * are ignored; any other predicate is refused. Regular expressions are {@code java.util.regex},
 * found anywhere unless anchored. Thread-safe; compile once and keep.
 */
public final class TreeQuery {
  private static final Cleaner CLEANER = Cleaner.create();
  private static final int DEEPEST = 100;
  private static final Pattern OFFSET = Pattern.compile("at offset (\\d+)");
  private static final Comparator<Match> DOCUMENT_ORDER =
      Comparator.comparingInt((Match match) -> match.captures().get(0).startByte());

  private final Grammar grammar;
  private final long pointer;
  private final String[] captureNames;
  private final String[] partOfPattern;
  private final int[] patternInPart;
  private final boolean[] kinds;
  private final Predicates[] predicates;

  private TreeQuery(
      Grammar grammar,
      long pointer,
      String[] captureNames,
      String[] partOfPattern,
      int[] patternInPart,
      boolean[] kinds,
      Predicates[] predicates) {
    this.grammar = grammar;
    this.pointer = pointer;
    this.captureNames = captureNames;
    this.partOfPattern = partOfPattern;
    this.patternInPart = patternInPart;
    this.kinds = kinds;
    this.predicates = predicates;
    CLEANER.register(this, () -> Binding.deleteQuery(pointer));
  }

  /**
   * A part of a query: one or more patterns, whose matches are reported under the name.
   *
   * @param kinds whether captures tell the kind of their node; asking for it costs a quarter of a
   *     match, so that without it the kind is the empty text
   */
  public record Part(String name, String query, boolean kinds) {
    public Part(String name, String query) {
      this(name, query, true);
    }
  }

  /**
   * The captured nodes of one match, in document order; a quantified capture occurs many times.
   *
   * @param part the name of the part that matched
   * @param pattern which of the part's patterns matched, from 0
   */
  public record Match(String part, int pattern, List<Capture> captures) {

    /** The first capture of the name (without {@code @}), or null. */
    public Capture first(String name) {
      for (Capture capture : captures) {
        if (capture.name().equals(name)) {
          return capture;
        }
      }
      return null;
    }
  }

  /** A captured node: the capture's name without {@code @}, the node's kind and UTF-8 byte span. */
  public record Capture(String name, String kind, int startByte, int endByte) {}

  /**
   * Compiles one query.
   *
   * @throws InvalidQueryException when it does not fit the grammar, with what and where
   * @throws IllegalArgumentException when the language has no grammar
   */
  public static TreeQuery compile(Language language, String query) throws InvalidQueryException {
    return compile(language, List.of(new Part("query", query)));
  }

  /**
   * Compiles many parts into one query.
   *
   * @throws InvalidQueryException when a part does not fit the grammar; the message names the part
   * @throws IllegalArgumentException when the language has no grammar
   */
  public static TreeQuery compile(Language language, List<Part> parts)
      throws InvalidQueryException {
    Grammar grammar =
        Grammars.of(language)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no tree-sitter grammar for " + language.name()));
    return compile(grammar, parts);
  }

  static TreeQuery compile(Grammar grammar, List<Part> parts) throws InvalidQueryException {
    for (Part part : parts) {
      refuseUnsafe(grammar, part);
    }
    StringBuilder all = new StringBuilder();
    int[] ends = new int[parts.size()];
    int bytes = 0;
    for (int i = 0; i < ends.length; i++) {
      String query = parts.get(i).query();
      all.append(query).append('\n');
      bytes += nativeLength(query) + 1;
      ends[i] = bytes;
    }
    long pointer;
    try {
      pointer = Binding.newQuery(grammar.pointer(), all.toString());
    } catch (TSQueryException e) {
      throw explain(grammar, parts, e);
    }
    try {
      return compiled(grammar, pointer, parts, ends);
    } catch (InvalidQueryException e) {
      Binding.deleteQuery(pointer);
      throw e;
    }
  }

  /**
   * The library reads a query by recursion, and one that ends at a NUL differs from what is seen.
   */
  private static void refuseUnsafe(Grammar grammar, Part part) throws InvalidQueryException {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < part.query().length(); i++) {
      char c = part.query().charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      deepest = Math.max(deepest, depth);
      if (c == 0) {
        throw new InvalidQueryException(
            "The query %s for %s is not valid: it holds a NUL character"
                .formatted(part.name(), grammar.name()));
      }
    }
    if (deepest > DEEPEST) {
      throw new InvalidQueryException(
          "The query %s for %s is not valid: brackets nest %d deep, more than %d"
              .formatted(part.name(), grammar.name(), deepest, DEEPEST));
    }
  }

  private static TreeQuery compiled(Grammar grammar, long pointer, List<Part> parts, int[] ends)
      throws InvalidQueryException {
    String[] captureNames = new String[Binding.captureCount(pointer)];
    for (int i = 0; i < captureNames.length; i++) {
      captureNames[i] = Binding.captureName(pointer, i).intern();
    }
    int count = Binding.patternCount(pointer);
    String[] partOfPattern = new String[count];
    int[] patternInPart = new int[count];
    boolean[] kinds = new boolean[count];
    Predicates[] predicates = new Predicates[count];
    int part = 0;
    int inPart = 0;
    for (int pattern = 0; pattern < count; pattern++) {
      while (Binding.patternStart(pointer, pattern) >= ends[part]) {
        part++;
        inPart = 0;
      }
      partOfPattern[pattern] = parts.get(part).name();
      patternInPart[pattern] = inPart++;
      kinds[pattern] = parts.get(part).kinds();
      try {
        predicates[pattern] = Predicates.of(pointer, pattern, captureNames);
      } catch (InvalidQueryException e) {
        throw new InvalidQueryException(
            "The query %s for %s is not valid: %s"
                .formatted(parts.get(part).name(), grammar.name(), e.getMessage()));
      }
    }
    return new TreeQuery(
        grammar, pointer, captureNames, partOfPattern, patternInPart, kinds, predicates);
  }

  /** All matches that capture something, in the order in which they start in the document. */
  public List<Match> matches(Tree tree) {
    if (tree.grammar() != grammar) {
      throw new IllegalArgumentException(
          "A query for %s cannot search a tree of %s"
              .formatted(grammar.name(), tree.grammar().name()));
    }
    List<Match> matches = new ArrayList<>();
    long cursor = Binding.newQueryCursor();
    try {
      Binding.execute(cursor, pointer, tree.root());
      TSQueryMatch found = new TSQueryMatch();
      while (Binding.nextMatch(cursor, found)) {
        TSQueryCapture[] nodes = found.getCaptures();
        if (nodes.length == 0) {
          continue;
        }
        int pattern = found.getPatternIndex();
        List<Capture> captures = new ArrayList<>(nodes.length);
        for (TSQueryCapture node : nodes) {
          captures.add(capture(node, kinds[pattern]));
        }
        if (predicates[pattern].pass(captures, tree.utf8())) {
          matches.add(new Match(partOfPattern[pattern], patternInPart[pattern], captures));
        }
      }
    } finally {
      Binding.deleteQueryCursor(cursor);
      Reference.reachabilityFence(this);
    }
    matches.sort(DOCUMENT_ORDER);
    return matches;
  }

  private Capture capture(TSQueryCapture captured, boolean withKind) {
    TSNode node = captured.getNode();
    return new Capture(
        captureNames[captured.getIndex()],
        withKind ? grammar.symbolName(Binding.symbol(node)) : "",
        Binding.start(node),
        Binding.end(node));
  }

  /** The library tells only an offset into all parts: the parts alone tell which one is wrong. */
  private static InvalidQueryException explain(
      Grammar grammar, List<Part> parts, TSQueryException cause) {
    for (Part part : parts) {
      try {
        Binding.deleteQuery(Binding.newQuery(grammar.pointer(), part.query()));
      } catch (TSQueryException e) {
        return new InvalidQueryException(
            "The query %s for %s is not valid: %s"
                .formatted(part.name(), grammar.name(), place(part.query(), e.getMessage())));
      }
    }
    return new InvalidQueryException(
        "The queries for %s are not valid together: %s"
            .formatted(grammar.name(), cause.getMessage()));
  }

  private static String place(String query, String message) {
    Matcher matcher = OFFSET.matcher(message);
    if (!matcher.find()) {
      return message;
    }
    int offset = Math.min(query.length(), Integer.parseInt(matcher.group(1)));
    int line = 1 + (int) query.substring(0, offset).chars().filter(c -> c == '\n').count();
    int end = offset;
    while (end < query.length() && end < offset + 40 && query.charAt(end) != '\n') {
      end++;
    }
    return "it fits the grammar up to line %d, before '%s'"
        .formatted(line, query.substring(offset, end));
  }

  /** The length in the modified UTF-8 in which Java hands strings to native code. */
  private static int nativeLength(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length += c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    return length;
  }
}
