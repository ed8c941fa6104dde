package dev.codestrata.source.syntax;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.language.Lexis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Divides texts into tokens by the lexis of one language: one pass, linear in the text.
 * Thread-safe.
 */
final class Lexer {
  private static final ConcurrentHashMap<String, Lexer> LEXERS = new ConcurrentHashMap<>();

  private static final String[] OPERATORS = {
    "<<=", ">>=", "===", "!==", "**=", "...", "..=", "??=", "&&=", "||=", "<=>", "//=", ">>>", "==",
    "!=", "<=", ">=", "&&", "||", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<",
    ">>", "->", "=>", "::", ":=", "??", "?.", "**", "//", "..", "<-", "|>", "=~", "!~", "##", "~="
  };
  private static final String[][] OPERATORS_BY_FIRST = operatorsByFirst();

  /** After these words a value stands, so that a slash begins a regular expression. */
  private static final Set<String> BEFORE_VALUE =
      Set.of(
          "return", "typeof", "case", "in", "of", "and", "or", "not", "if", "unless", "while",
          "when", "do", "else", "delete", "void", "throw", "new", "split", "grep", "yield",
          "await");

  /** Bounds the time for a long line with many quotes or slashes of which none has a partner. */
  private static final int MAX_UNCLOSED = 8;

  /** The standard allows no longer word before the bracket of a raw string. */
  private static final int MAX_DELIMITER = 17;

  /** A way in which a comment or a string may begin. */
  private record Opening(
      String start, Lexis.Block block, Lexis.StringLiteral string, boolean spaced) {}

  private final Lexis lexis;

  /** By their first character; those that start with none of ASCII stand in the last place. */
  private final Opening[][] openings = new Opening[129][];

  private Lexer(Lexis lexis) {
    this.lexis = lexis;
    List<Opening> all = new ArrayList<>();
    for (String start : lexis.lineComments()) {
      all.add(new Opening(start, null, null, lexis.spacedComments()));
    }
    for (Lexis.Block block : lexis.blockComments()) {
      all.add(new Opening(block.start(), block, null, false));
    }
    for (Lexis.StringLiteral string : lexis.strings()) {
      all.add(new Opening(string.start(), null, string, false));
    }
    all.sort(Comparator.comparingInt((Opening opening) -> -opening.start().length()));
    for (Opening opening : all) {
      int first = Math.min(128, opening.start().charAt(0));
      Opening[] old = openings[first];
      Opening[] more = old == null ? new Opening[1] : java.util.Arrays.copyOf(old, old.length + 1);
      more[more.length - 1] = opening;
      openings[first] = more;
    }
  }

  static Lexer of(Language language) {
    Lexer lexer = LEXERS.get(language.name());
    if (lexer == null || lexer.lexis != language.lexis()) {
      lexer = new Lexer(language.lexis());
      LEXERS.put(language.name(), lexer);
    }
    return lexer;
  }

  TokenStream tokens(String text) {
    TokenStream tokens = new TokenStream(text);
    Pass pass = new Pass(text, 0, text.length(), tokens);
    pass.shebang();
    pass.run();
    return tokens;
  }

  /** One pass over one text. */
  private final class Pass {
    private final String text;
    private final int length;
    private final TokenStream tokens;
    private int at;
    private int depth;
    private final Heredocs heredocs;
    private int unclosed;
    private int unclosedTo;

    /** Whether only white space was seen since the last newline. */
    private boolean lineStart = true;

    /** Reads the characters from one to before another. */
    Pass(String text, int from, int to, TokenStream tokens) {
      this.text = text;
      this.at = from;
      this.length = to;
      this.tokens = tokens;
      this.heredocs = new Heredocs(text, to, tokens);
    }

    void run() {
      while (at < length) {
        char c = text.charAt(at);
        if (c == '\n') {
          lineStart = true;
          at++;
          if (heredocs.isPending()) {
            at = heredocs.bodies(at);
          }
        } else if (c <= ' ') {
          at++;
        } else if (!opening(c) && !embedded(c)) {
          int heredoc = heredoc(c);
          if (heredoc > 0) {
            at = heredoc;
          } else {
            plain(c);
          }
          lineStart = false;
        }
      }
    }

    private int heredoc(char c) {
      for (String start : lexis.heredocs()) {
        if (c == start.charAt(0) && text.startsWith(start, at)) {
          return heredocs.opened(at, start.length());
        }
      }
      return -1;
    }

    /** The tag itself, then what it holds by the lexer of its language. */
    private boolean embedded(char c) {
      for (Lexis.Embedded part : lexis.embedded()) {
        String start = part.start();
        if (c == start.charAt(0)
            && text.regionMatches(true, at, start, 0, start.length())
            && at + start.length() < length
            && !isWordPart(text.charAt(at + start.length()))) {
          int tagEnd = end(text.indexOf('>', at), 1);
          tokens.add(TokenStream.Kind.OPERATOR, at, tagEnd);
          int end = tagEnd;
          while (end < length
              && !text.regionMatches(true, end, part.end(), 0, part.end().length())) {
            end = end(text.indexOf('<', end + 1), 0);
          }
          Language language = Languages.byName(part.language()).orElseThrow();
          Lexer.of(language).new Pass(text, tagEnd, end, tokens).run();
          at = end;
          lineStart = false;
          return true;
        }
      }
      return false;
    }

    /** Where something that was looked for ends; with the text when it was not found. */
    private int end(int found, int size) {
      return found < 0 ? length : Math.min(length, found + size);
    }

    /** The line tells the system how to run the file: it is no comment, whatever it looks like. */
    void shebang() {
      if (text.startsWith("#!/") || text.startsWith("#! /")) {
        at = lineEnd(0);
        tokens.add(TokenStream.Kind.STRING, 0, at);
      }
    }

    private boolean opening(char c) {
      Opening[] own = openings[Math.min(128, c)];
      if (own == null) {
        return false;
      }
      for (Opening opening : own) {
        if (text.startsWith(opening.start(), at) && begins(opening)) {
          return true;
        }
      }
      return false;
    }

    private boolean begins(Opening opening) {
      int start = at;
      if (opening.string() != null) {
        int end = stringEnd(opening.string());
        if (end < 0) {
          return false;
        }
        string(opening.string(), start, end);
        at = end;
        lineStart = false;
        return true;
      }
      int end;
      if (opening.block() == null) {
        if (opening.spaced() && start > 0 && text.charAt(start - 1) > ' ') {
          return false;
        }
        end = end(text.indexOf('\n', start), 0);
        if (end > start && text.charAt(end - 1) == '\r') {
          end--;
        }
      } else {
        if (opening.block().atLineStart() && start > 0 && text.charAt(start - 1) != '\n') {
          return false;
        }
        end = blockEnd(opening.block());
      }
      tokens.add(TokenStream.Kind.COMMENT, start, end);
      at = end;
      return true;
    }

    /** Where a block comment ends: after its end, or with the text. */
    private int blockEnd(Lexis.Block block) {
      String start = block.start();
      String end = block.end();
      int position = at + start.length();
      if (block.atLineStart()) {
        int found = text.indexOf("\n" + end, position);
        return found < 0 || found >= length ? length : lineEnd(found + 1);
      }
      if (!block.nests()) {
        return end(text.indexOf(end, position), end.length());
      }
      int nesting = 1;
      while (position < length) {
        if (text.startsWith(end, position)) {
          position += end.length();
          if (--nesting == 0) {
            return position;
          }
        } else if (text.startsWith(start, position)) {
          position += start.length();
          nesting++;
        } else {
          position++;
        }
      }
      return length;
    }

    /** Where a string ends, or -1 when what looks like its start is none. */
    private int stringEnd(Lexis.StringLiteral string) {
      if (string.character() || string.multiline()) {
        return endOf(string);
      }
      if (at < unclosedTo && unclosed >= MAX_UNCLOSED) {
        return -1;
      }
      int end = endOf(string);
      if (end < 0) {
        unclosed();
      }
      return end;
    }

    /** Notes that the rest of this line was read in vain. */
    private void unclosed() {
      if (at >= unclosedTo) {
        unclosedTo = lineEnd(at);
        unclosed = 0;
      }
      unclosed++;
    }

    private int endOf(Lexis.StringLiteral string) {
      String end = string.end();
      String escape = string.escape();
      int position = at + string.start().length();
      if (string.delimited()) {
        int open = position;
        while (open < length && open - position < MAX_DELIMITER && text.charAt(open) > ' ') {
          if (text.charAt(open) == '(') {
            return end(
                text.indexOf(")" + text.substring(position, open) + "\"", open),
                open - position + 2);
          }
          open++;
        }
        return -1;
      }
      char endFirst = end.charAt(0);
      char escapeFirst = escape.isEmpty() ? '\0' : escape.charAt(0);
      boolean doubled = escape.startsWith(end);
      int limit = string.character() ? Math.min(length, at + 14) : length;
      while (position < limit) {
        char c = text.charAt(position);
        if (c == '\n' && !string.multiline()) {
          return -1;
        }
        if (!escape.isEmpty() && c == escapeFirst && text.startsWith(escape, position)) {
          position += doubled ? escape.length() : escape.length() + 1;
          // An escaped end of line may be two characters.
          position += !doubled && crossesLine(position) ? 1 : 0;
        } else if (c == endFirst && text.startsWith(end, position)) {
          int after = position + end.length();
          return string.character() && !holdsOneCharacter(position) ? -1 : after;
        } else {
          position++;
        }
      }
      return string.multiline() ? length : -1;
    }

    private boolean crossesLine(int position) {
      return position < length
          && text.charAt(position) == '\n'
          && text.charAt(position - 1) == '\r';
    }

    /**
     * One character, a surrogate pair, an escape, or some characters as C allows, but no quoted
     * words.
     */
    private boolean holdsOneCharacter(int end) {
      int start = at + 1;
      return end - start <= 2
          || text.charAt(start) == '\\'
          || end - start <= 4 && !spaceIn(start, end);
    }

    private boolean spaceIn(int start, int end) {
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c <= ' ' || c == ',' || c == '>' || c == ')') {
          return true;
        }
      }
      return false;
    }

    private void string(Lexis.StringLiteral string, int start, int end) {
      int last = tokens.size() - 1;
      boolean prefixed =
          last >= 0
              && tokens.kind(last) == TokenStream.Kind.WORD
              && tokens.end(last) == start
              && start - tokens.start(last) <= 2;
      boolean alone = prefixed ? startsLine(tokens.start(last)) : lineStart;
      boolean docstring = string.docstring() && depth == 0 && alone && endsLine(end);
      TokenStream.Kind kind = docstring ? TokenStream.Kind.DOCSTRING : TokenStream.Kind.STRING;
      if (prefixed) {
        tokens.replaceLast(kind, end);
      } else {
        tokens.add(kind, start, end);
      }
    }

    private boolean startsLine(int position) {
      int before = position - 1;
      while (before >= 0 && text.charAt(before) <= ' ') {
        if (text.charAt(before) == '\n') {
          return true;
        }
        before--;
      }
      return before < 0;
    }

    private boolean endsLine(int position) {
      int after = position;
      while (after < length && text.charAt(after) <= ' ') {
        if (text.charAt(after) == '\n') {
          return true;
        }
        after++;
      }
      return after == length || text.charAt(after) == '#' || text.charAt(after) == ';';
    }

    private int lineEnd(int position) {
      return end(text.indexOf('\n', position), 0);
    }

    private void plain(char c) {
      int start = at;
      if (isWordPart(c) && !isDigit(c)) {
        do {
          at++;
        } while (at < length && isWordPart(text.charAt(at)));
        tokens.add(TokenStream.Kind.WORD, start, at);
      } else if (isDigit(c)) {
        number();
        tokens.add(TokenStream.Kind.NUMBER, start, at);
      } else if (c == '/' && lexis.regexLiterals() && regex()) {
        tokens.add(TokenStream.Kind.STRING, start, at);
      } else {
        operator(c);
        tokens.add(TokenStream.Kind.OPERATOR, start, at);
      }
    }

    private void number() {
      at++;
      while (at < length) {
        char c = text.charAt(at);
        if (isWordPart(c)) {
          at++;
        } else if (c == '.' && at + 1 < length && isDigit(text.charAt(at + 1))) {
          at += 2;
        } else if ((c == '+' || c == '-') && isExponent(text.charAt(at - 1)) && isHexFree(at)) {
          at++;
        } else {
          return;
        }
      }
    }

    /** {@code 0xE+1} is a sum, {@code 1E+1} a number. */
    private boolean isHexFree(int end) {
      int start = end - 1;
      while (start > 0 && (isWordPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
        start--;
      }
      return !text.startsWith("0x", start) && !text.startsWith("0X", start);
    }

    private boolean regex() {
      int last = tokens.size() - 1;
      while (last >= 0 && tokens.isComment(last)) {
        last--;
      }
      if (last >= 0) {
        boolean value =
            switch (tokens.kind(last)) {
              case NUMBER, STRING, DOCSTRING, COMMENT -> false;
              case WORD -> BEFORE_VALUE.contains(tokens.text(last));
              case OPERATOR -> ")]}".indexOf(text.charAt(tokens.start(last))) < 0;
            };
        if (!value) {
          return false;
        }
      }
      if (at < unclosedTo && unclosed >= MAX_UNCLOSED) {
        return false;
      }
      boolean inClass = false;
      for (int i = at + 1; i < length; i++) {
        char c = text.charAt(i);
        if (c == '\n') {
          break;
        } else if (c == '\\') {
          i++;
        } else if (c == '[') {
          inClass = true;
        } else if (c == ']') {
          inClass = false;
        } else if (c == '/' && !inClass) {
          at = i + 1;
          return true;
        }
      }
      unclosed();
      return false;
    }

    private void operator(char c) {
      if (c == '(' || c == '[' || c == '{') {
        tokens.depth(++depth);
      } else if (c == ')' || c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      } else if (c < 128 && OPERATORS_BY_FIRST[c] != null) {
        for (String operator : OPERATORS_BY_FIRST[c]) {
          if (text.startsWith(operator, at)) {
            at += operator.length();
            return;
          }
        }
      }
      at += Character.isHighSurrogate(c) && at + 1 < length ? 2 : 1;
    }
  }

  private static boolean isExponent(char c) {
    return c == 'e' || c == 'E' || c == 'p' || c == 'P';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || isDigit(c);
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\u200c'
        || c == '\u200d'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String[][] operatorsByFirst() {
    String[][] byFirst = new String[128][];
    for (int first = 0; first < 128; first++) {
      char c = (char) first;
      String[] own =
          java.util.Arrays.stream(OPERATORS).filter(op -> op.charAt(0) == c).toArray(String[]::new);
      byFirst[first] = own.length == 0 ? null : own;
    }
    return byFirst;
  }
}
