package dev.codestrata.source.licenses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed SPDX licence expression (SPDX 2.3, annex D): identifiers joined by WITH, AND and OR, in
 * this order of precedence.
 */
public final class LicenseExpression {

  private static final Pattern TOKEN = Pattern.compile("[()]|[A-Za-z0-9.:+-]+");

  /** Exceptions after which a strong copyleft no longer reaches what is linked or generated. */
  private static final Pattern LINKING_EXCEPTION =
      Pattern.compile(
          "(?i)(classpath|gcc|llgpl|linking|openjdk-assembly|font|autoconf|bison|bootloader|ecos"
              + "|fltk|gnu-javamail|i2p|libtool|linux-syscall|lgpl|mif|ocaml|occt|openvpn|qt|swi"
              + "|u-boot|universal-foss|wxwindows|gpl-cc|freertos|389|eCos|macros|nokia|qwt).*");

  private final String text;
  private final LicenseType type;
  private final boolean alternatives;

  private LicenseExpression(String text, LicenseType type, boolean alternatives) {
    this.text = text;
    this.type = type;
    this.alternatives = alternatives;
  }

  /** Parses an expression; empty if it is null, blank, NONE, NOASSERTION or malformed. */
  public static Optional<LicenseExpression> parse(String expression) {
    if (expression == null || expression.isBlank()) {
      return Optional.empty();
    }
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression);
    int end = 0;
    while (matcher.find()) {
      if (!expression.substring(end, matcher.start()).isBlank()) {
        return Optional.empty();
      }
      tokens.add(matcher.group());
      end = matcher.end();
    }
    if (!expression.substring(end).isBlank()) {
      return Optional.empty();
    }
    Parser parser = new Parser(tokens);
    LicenseExpression parsed = parser.or();
    return parsed == null || !parser.atEnd() ? Optional.empty() : Optional.of(parsed);
  }

  /**
   * The expression that requires all of the given ones: duplicates once, in first-seen order,
   * malformed ones left out; null if none is left.
   */
  public static String allOf(Collection<String> expressions) {
    Set<String> parts = new LinkedHashSet<>();
    boolean several = expressions.stream().distinct().count() > 1;
    for (String expression : expressions) {
      parse(expression)
          .map(e -> several && e.alternatives ? "(" + e.text + ")" : e.text)
          .ifPresent(parts::add);
    }
    return parts.isEmpty() ? null : String.join(" AND ", parts);
  }

  /**
   * Whether two expressions name the same licences, however they join them and whether a version is
   * that one only or any later; a licence file cannot say which. False if one is malformed.
   */
  public static boolean haveSameLicenses(String one, String other) {
    Set<String> names = names(one);
    return !names.isEmpty() && names.equals(names(other));
  }

  private static Set<String> names(String expression) {
    Set<String> names = new LinkedHashSet<>();
    parse(expression)
        .ifPresent(
            e -> {
              for (String word : e.text.split("[ ()]+")) {
                if (!word.isEmpty() && !Parser.isOperator(word)) {
                  names.add(word.replaceFirst("(?:-only|-or-later|\\+)$", ""));
                }
              }
            });
    return names;
  }

  /** The kind of terms, as {@link LicenseType#of(String)} defines it. */
  public LicenseType type() {
    return type;
  }

  /** Whether one may choose between licences: OR stands anywhere in the expression. */
  public boolean leavesChoice() {
    return List.of(text.split("[ ()]+")).contains("OR");
  }

  /** Whether every identifier is on the SPDX list or is a LicenseRef. */
  boolean isKnown() {
    return withReferences().equals(text);
  }

  /** The expression in which identifiers that SPDX does not list are made LicenseRefs. */
  String withReferences() {
    StringBuilder result = new StringBuilder();
    boolean exception = false;
    for (String word : text.replace("(", "( ").replace(")", " )").split(" ")) {
      boolean operator = Parser.isOperator(word);
      boolean listed =
          operator || exception || word.contains("LicenseRef-") || entryOf(word) != null;
      result.append(result.isEmpty() ? "" : " ").append(listed ? "" : "LicenseRef-").append(word);
      exception = word.equals("WITH");
    }
    return result.toString().replace("( ", "(").replace(" )", ")");
  }

  /** The expression with official spelling of known identifiers and upper-case operators. */
  @Override
  public String toString() {
    return text;
  }

  private static final class Parser {
    private final List<String> tokens;
    private int at;

    Parser(List<String> tokens) {
      this.tokens = tokens;
    }

    boolean atEnd() {
      return at == tokens.size();
    }

    LicenseExpression or() {
      LicenseExpression left = and();
      while (left != null && accept("or")) {
        left = join(left, "OR", and(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
      return left;
    }

    LicenseExpression and() {
      LicenseExpression left = term();
      while (left != null && accept("and")) {
        LicenseExpression right = term();
        left = join(grouped(left), "AND", grouped(right), (a, b) -> a.compareTo(b) >= 0 ? a : b);
      }
      return left;
    }

    private static LicenseExpression grouped(LicenseExpression e) {
      return e != null && e.alternatives
          ? new LicenseExpression("(" + e.text + ")", e.type, false)
          : e;
    }

    private static LicenseExpression join(
        LicenseExpression left,
        String operator,
        LicenseExpression right,
        BinaryOperator<LicenseType> types) {
      if (right == null) {
        return null;
      }
      return new LicenseExpression(
          left.text + " " + operator + " " + right.text,
          types.apply(left.type, right.type),
          operator.equals("OR"));
    }

    private LicenseExpression term() {
      if (accept("(")) {
        LicenseExpression inner = or();
        return inner != null && accept(")") ? inner : null;
      }
      if (atEnd() || isOperator(tokens.get(at))) {
        return null;
      }
      String id = tokens.get(at++);
      if (id.equalsIgnoreCase("NONE") || id.equalsIgnoreCase("NOASSERTION")) {
        return null;
      }
      String official = official(id);
      LicenseType type = typeOf(id);
      if (!accept("with")) {
        return new LicenseExpression(official, type, false);
      }
      if (atEnd() || isOperator(tokens.get(at))) {
        return null;
      }
      String exception = tokens.get(at++);
      boolean softened =
          type == LicenseType.STRONG_COPYLEFT && LINKING_EXCEPTION.matcher(exception).matches();
      return new LicenseExpression(
          official + " WITH " + exception, softened ? LicenseType.WEAK_COPYLEFT : type, false);
    }

    private boolean accept(String token) {
      if (!atEnd() && tokens.get(at).equalsIgnoreCase(token)) {
        at++;
        return true;
      }
      return false;
    }

    private static boolean isOperator(String token) {
      return switch (token.toLowerCase(Locale.ROOT)) {
        case "and", "or", "with", "(", ")" -> true;
        default -> false;
      };
    }
  }

  private static String official(String id) {
    LicenseCatalogue.Entry entry = entryOf(id);
    if (entry == null) {
      return id;
    }
    return id.endsWith("+") && !entry.id().endsWith("+") ? entry.id() + "+" : entry.id();
  }

  private static LicenseType typeOf(String id) {
    if (id.equals("LicenseRef-public-domain")) {
      return LicenseType.PERMISSIVE;
    }
    LicenseCatalogue.Entry entry = entryOf(id);
    return entry == null ? LicenseType.PROPRIETARY : entry.type();
  }

  /** The listed identifier, also of "ID+", or null. */
  private static LicenseCatalogue.Entry entryOf(String id) {
    LicenseCatalogue.Entry entry = LicenseCatalogue.get().find(id);
    if (entry == null && id.endsWith("+")) {
      entry = LicenseCatalogue.get().find(id.substring(0, id.length() - 1));
    }
    return entry;
  }
}
