package dev.codestrata.source.privacy;

/** Reads name, operator and value around a keyword, without knowing the language. */
final class AssignmentReader {

  private static final String NONE = "";
  private static final String BLANK = " ";
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_VALUE = 300;
  private static final int LONGEST_GAP = 24;
  private static final int LONGEST_CALL = 40;
  private static final String ENDS_BARE_VALUE = ",;\"'`<>)}]|&\\";

  private final Scan scan;
  private final String text;

  AssignmentReader(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  /** The assignment to the name that holds chars [start, end), or null. */
  Assignment at(int start, int end) {
    int nameEnd = end;
    while (nameEnd - start < LONGEST_NAME && isName(scan.at(nameEnd))) {
      nameEnd++;
    }
    if (!scan.isNewName(nameEnd)) {
      return null;
    }
    int nameStart = start;
    while (nameEnd - nameStart < LONGEST_NAME && isName(scan.at(nameStart - 1))) {
      nameStart--;
    }
    String name = text.substring(nameStart, nameEnd);
    int at = afterNameQuote(nameEnd);
    boolean option = name.startsWith("--");
    int operatorStart = skipBlanks(at);
    String operator = operator(operatorStart, option && operatorStart > at);
    if (operator.equals(NONE)) {
      return null;
    }
    at = skipBlanks(operatorStart + operator.stripTrailing().length());
    if (operator.equals(":")) {
      int typed = afterType(at);
      if (typed > 0) {
        operator = "=";
        at = skipBlanks(typed);
      }
    }
    return value(name, operator, at);
  }

  /** A closing quote or bracket after a name that is a string, as in {@code config["key"]}. */
  private int afterNameQuote(int from) {
    int at = from;
    if (scan.at(at) == '\\') {
      at++;
    }
    if (isQuote(scan.at(at))) {
      at++;
    }
    if (scan.at(at) == ']') {
      at++;
    }
    return at > from && scan.at(at - 1) == '\\' ? from : at;
  }

  private String operator(int at, boolean option) {
    char next = scan.at(at + 1);
    return switch (scan.at(at)) {
      case '=' -> next == '>' ? "=>" : next == '=' ? (scan.at(at + 2) == '=' ? "===" : "==") : "=";
      case ':' -> next == '=' ? ":=" : next == ':' ? NONE : ":";
      case '!' -> next == '=' ? "!=" : NONE;
      case '-' -> next == '>' ? "->" : NONE;
      case '?' -> next == '=' ? "?=" : NONE;
      case '|' -> next == '=' ? "|=" : NONE;
      case ',' -> ",";
      case '(' -> "(";
      case '>' -> ">";
      default -> option ? BLANK : NONE;
    };
  }

  /** The place after "String =" in {@code key: String = "..."}, or 0. */
  private int afterType(int from) {
    int at = from;
    while (at - from < LONGEST_GAP && (isName(scan.at(at)) || scan.at(at) == '?')) {
      at++;
    }
    int equals = skipBlanks(at);
    return at > from && equals > at && scan.at(equals) == '=' && scan.at(equals + 1) != '='
        ? equals + 1
        : 0;
  }

  private Assignment value(String name, String operator, int from) {
    int at = from;
    boolean wrapped = false;
    if (scan.at(at) == '[' || scan.at(at) == '(') {
      at = skipBlanks(at + 1);
    }
    int quote = quoteAfterPrefix(at);
    if (quote < 0) {
      quote = quoteInCall(at);
      wrapped = quote >= 0;
    }
    if (quote >= 0) {
      return quoted(name, operator, quote, wrapped);
    }
    return switch (operator) {
      case "=", ":", BLANK, ">" -> bare(name, operator, at);
      default -> null;
    };
  }

  /** The quote at {@code at} or after one of b, r, u, f, L, N, @ and $; -1 if there is none. */
  private int quoteAfterPrefix(int at) {
    int quote = at;
    while (quote - at < 2 && "brufBRUFLN@$".indexOf(scan.at(quote)) >= 0 && scan.at(quote) != 0) {
      quote++;
    }
    if (scan.at(quote) == '\\' && isQuote(scan.at(quote + 1))) {
      return quote;
    }
    return isQuote(scan.at(quote)) ? quote : -1;
  }

  private int quoteInCall(int from) {
    int at = from;
    while (at - from < LONGEST_CALL
        && (isName(scan.at(at)) || scan.at(at) == ' ' || "[]".indexOf(scan.at(at)) >= 0)
        && scan.at(at) != 0) {
      at++;
    }
    return at > from && scan.at(at) == '(' ? quoteAfterPrefix(at + 1) : -1;
  }

  private Assignment quoted(String name, String operator, int quote, boolean wrapped) {
    boolean escaped = scan.at(quote) == '\\';
    char mark = scan.at(escaped ? quote + 1 : quote);
    int start = quote + (escaped ? 2 : 1);
    // Three quotes open a text of many lines, of which the first is the value.
    if (scan.at(start) == mark && scan.at(start + 1) == mark) {
      start += 2;
    }
    int end = start;
    while (end - start <= LONGEST_VALUE) {
      char c = scan.at(end);
      if (c == 0 || c == '\n' || c == '\r') {
        return null;
      } else if (c == mark && !escaped) {
        break;
      } else if (c == '\\' && end + 1 < scan.length()) {
        if (escaped && scan.at(end + 1) == mark) {
          break;
        }
        end++;
      }
      end++;
    }
    end = Math.min(end, scan.length());
    if (end - start > LONGEST_VALUE || end <= start) {
      return null;
    }
    return new Assignment(name, operator, text.substring(start, end), start, end, mark, wrapped);
  }

  private Assignment bare(String name, String operator, int start) {
    int end = start;
    while (end - start <= LONGEST_VALUE) {
      char c = scan.at(end);
      if (c <= ' ' || ENDS_BARE_VALUE.indexOf(c) >= 0) {
        break;
      } else if (c == '(' || c == '[' || (c == '{' && end > start) || isNextName(end)) {
        return null;
      }
      end++;
    }
    if (end == start
        || end - start > LONGEST_VALUE
        || (operator.equals(">") && scan.at(end) != '<')) {
      return null;
    }
    return new Assignment(name, operator, text.substring(start, end), start, end, (char) 0, false);
  }

  /** An equals sign that pads nothing: the value is itself a name with a value. */
  private boolean isNextName(int at) {
    return scan.at(at) == '=' && Characters.isWord(scan.at(at + 1));
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at - from < LONGEST_GAP && (scan.at(at) == ' ' || scan.at(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private static boolean isName(char c) {
    return Characters.isWord(c) || c == '-' || c == '.';
  }
}
