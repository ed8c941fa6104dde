package dev.codestrata.structure.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads types out of signatures as {@code definitions} has them, by the few shapes in which
 * languages write them. What it does not understand it leaves out.
 */
final class Signatures {

  /** Carry one of their argument. */
  private static final Set<String> CARRIERS =
      Set.of(
          "Box",
          "Rc",
          "Arc",
          "unique_ptr",
          "shared_ptr",
          "Optional",
          "Option",
          "Supplier",
          "Provider",
          "Lazy",
          "Readonly",
          "Type",
          "type",
          "Func",
          "Mutex",
          "RefCell");

  /** Hold many of their last argument. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "List",
          "Set",
          "Collection",
          "Iterable",
          "Iterator",
          "Stream",
          "Array",
          "Vec",
          "vector",
          "list",
          "set",
          "Sequence",
          "Seq",
          "IEnumerable",
          "IList",
          "ICollection",
          "IReadOnlyList",
          "IReadOnlyCollection",
          "ArrayList",
          "LinkedList",
          "MutableList",
          "ReadonlyArray",
          "Map",
          "Dict",
          "dict",
          "Queue",
          "Deque",
          "tuple",
          "Tuple",
          "Vector",
          "Flux");

  private static final Pattern SUPERTYPES_BY_WORD =
      Pattern.compile("\\b(?:extends|implements|with)\\s+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
  private static final Set<String> MODIFIERS =
      Set.of(
          "final",
          "const",
          "ref",
          "out",
          "in",
          "this",
          "params",
          "val",
          "var",
          "private",
          "public",
          "protected",
          "readonly",
          "mut",
          "dyn",
          "impl",
          "override",
          "vararg",
          "implicit",
          "struct",
          "class",
          "virtual",
          "internal",
          "open",
          "noinline",
          "crossinline",
          "static",
          "unsigned",
          "volatile",
          "scoped",
          "required",
          "using",
          "inout",
          "typename");

  private Signatures() {}

  /** What a type says that it extends or implements. */
  static List<TypeUse> supertypes(String language, String signature) {
    List<TypeUse> types = new ArrayList<>();
    switch (language) {
      case "Python" -> {
        for (String part : arguments(signature, signature.indexOf('('))) {
          if (!part.contains("=")) {
            types.add(named(part));
          }
        }
      }
      case "Ruby" -> {
        int less = signature.indexOf('<');
        if (less >= 0) {
          types.add(named(signature.substring(less + 1)));
        }
      }
      case "C#", "Kotlin", "C++", "Rust", "Swift" -> {
        int colon = topLevelColon(signature);
        if (colon >= 0) {
          String rest = signature.substring(colon + 1);
          int where = rest.indexOf(" where ");
          for (String part : split(where < 0 ? rest : rest.substring(0, where), ',', '+')) {
            types.add(named(part.replaceFirst("\\bby\\b.*", "")));
          }
        }
      }
      default -> {
        String bare = withoutArguments(signature);
        Matcher word = SUPERTYPES_BY_WORD.matcher(bare);
        int from = word.find() ? word.start() : -1;
        if (from >= 0) {
          // The same place in the text with its type arguments: they come after what was cut.
          String rest = signature.substring(sameWord(signature, bare, from));
          for (String clause : SUPERTYPES_BY_WORD.split(rest)) {
            for (String part : split(clause.replaceFirst("\\bpermits\\b.*", ""), ',', ',')) {
              types.add(named(part));
            }
          }
        }
      }
    }
    types.removeIf(t -> t.name().isEmpty());
    return types;
  }

  /** Type parameters of a class may be bounded by the word that starts its supertypes. */
  private static int sameWord(String signature, String bare, int from) {
    int depth = 0;
    int seen = 0;
    for (int i = 0; i < signature.length(); i++) {
      char c = signature.charAt(i);
      if (c == '<' || c == '[' || c == '(') {
        depth++;
      } else if ((c == '>' && (i == 0 || signature.charAt(i - 1) != '=')) || c == ']' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        if (seen == from) {
          return i;
        }
        seen++;
      }
    }
    return Math.min(from, bare.length());
  }

  private static String withoutArguments(String signature) {
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < signature.length(); i++) {
      char c = signature.charAt(i);
      if (c == '<' || c == '[' || c == '(') {
        depth++;
      } else if ((c == '>' && (i == 0 || signature.charAt(i - 1) != '=')) || c == ']' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** The types of the parameters of a function, or of what a type's own head takes. */
  static List<TypeUse> parameters(String language, String name, String signature) {
    int from = Math.max(0, signature.indexOf(name + "("));
    if (from == 0 && !signature.startsWith(name + "(")) {
      Matcher at = Pattern.compile(Pattern.quote(name) + "\\s*[<\\[(]").matcher(signature);
      from = at.find() ? at.start() : 0;
    }
    List<TypeUse> types = new ArrayList<>();
    List<String> parts = arguments(signature, signature.indexOf('(', from));
    for (int i = parts.size() - 1; i >= 0; i--) {
      types.add(
          0, parameter(language, parts.get(i), types.isEmpty() ? TypeUse.NONE : types.get(0)));
    }
    return types;
  }

  private static TypeUse parameter(String language, String part, TypeUse next) {
    String text = part.replaceFirst("(?<![=!<>:])=(?![=>]).*", "").strip();
    if (text.startsWith("@") || text.startsWith("[") || text.startsWith("#[")) {
      text = text.replaceFirst("^(@[\\w.]+(\\([^)]*\\))?\\s*|#?\\[[^\\]]*\\]\\s*)+", "");
    }
    return switch (language) {
      case "TypeScript", "TSX", "Kotlin", "Scala", "Python", "Rust", "Swift" -> {
        int colon = text.indexOf(':');
        yield colon < 0 ? TypeUse.NONE : use(text.substring(colon + 1));
      }
      case "Go" -> {
        int space = text.indexOf(' ');
        // In "a, b Gate" the first takes the type of the second.
        yield space < 0 ? next : use(text.substring(space + 1));
      }
      case "PHP" -> {
        int dollar = text.indexOf('$');
        yield dollar <= 0 ? TypeUse.NONE : use(text.substring(0, dollar).replace("...", "[]"));
      }
      case "Java", "C#", "C++", "C" -> {
        boolean variable = text.contains("...");
        Matcher last = Pattern.compile("\\s*[&*]*\\s*\\b\\w+$").matcher(text);
        String type = last.find() && last.start() > 0 ? text.substring(0, last.start()) : text;
        yield use(variable ? type.replace("...", "") + "[]" : type);
      }
      default -> TypeUse.NONE;
    };
  }

  /** What a function gives back. */
  static TypeUse result(String language, String name, String signature) {
    int open = signature.indexOf('(', Math.max(0, signature.indexOf(name + "(")));
    int close = closing(signature, open);
    if (open < 0) {
      return TypeUse.NONE;
    }
    String after =
        close < 0 ? "" : signature.substring(Math.min(signature.length(), close + 1)).strip();
    return switch (language) {
      case "TypeScript", "TSX", "Kotlin", "Scala", "PHP" ->
          after.startsWith(":") ? use(after.substring(1)) : TypeUse.NONE;
      case "Python", "Rust", "Swift" ->
          after.startsWith("->") ? use(after.substring(2)) : TypeUse.NONE;
      case "Java", "C#", "C++" -> {
        int at = signature.indexOf(name + "(");
        yield at <= 0 ? TypeUse.NONE : use(lastType(signature.substring(0, at)));
      }
      default -> TypeUse.NONE;
    };
  }

  private static String lastType(String before) {
    String text = before.strip();
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      depth += c == '>' ? 1 : c == '<' ? -1 : 0;
      if (depth == 0 && c == ' ') {
        return text.substring(i + 1);
      }
    }
    return text;
  }

  /** A type as written, by its own name: who extends a list is a list, and not what is in it. */
  private static TypeUse named(String written) {
    String text = stripped(written);
    int open = firstOpen(text);
    String name = simple(open < 0 ? text : text.substring(0, open));
    int close = open < 0 ? -1 : Math.max(text.lastIndexOf('>'), text.lastIndexOf(']'));
    boolean hasArguments = open >= 0 && text.charAt(open) != '(' && close > open;
    return name.isEmpty()
        ? TypeUse.NONE
        : new TypeUse(name, false, hasArguments ? text.substring(open + 1, close).strip() : "");
  }

  /** A type as written, looked at through modifiers, references and carriers. */
  static TypeUse use(String written) {
    String text = written.strip();
    boolean many = text.endsWith("[]") || text.startsWith("[]") || text.endsWith("...");
    for (int guard = 0; guard < 6; guard++) {
      text = stripped(text);
      int open = firstOpen(text);
      String outer = simple(open < 0 ? text : text.substring(0, open));
      if (open < 0) {
        return outer.isEmpty() ? TypeUse.NONE : new TypeUse(outer, many, "");
      }
      int close =
          text.lastIndexOf(text.charAt(open) == '<' ? '>' : text.charAt(open) == '[' ? ']' : ')');
      String inside = close > open ? text.substring(open + 1, close) : "";
      if (text.charAt(open) == '(') {
        return outer.isEmpty() ? TypeUse.NONE : new TypeUse(outer, many, "");
      }
      boolean collection = COLLECTIONS.contains(outer);
      if (!collection && !CARRIERS.contains(outer)) {
        return outer.isEmpty() ? TypeUse.NONE : new TypeUse(outer, many, inside.strip());
      }
      many |= collection;
      List<String> parts = split(inside, ',', ',');
      text = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }
    return TypeUse.NONE;
  }

  private static String stripped(String text) {
    String rest = text.strip();
    for (boolean again = true; again; ) {
      again = false;
      while (!rest.isEmpty() && "&*?'\"[]! .".indexOf(rest.charAt(0)) >= 0) {
        rest = rest.substring(1).strip();
      }
      Matcher word = NAME.matcher(rest);
      if (word.lookingAt()
          && MODIFIERS.contains(word.group())
          && word.end() < rest.length()
          && " &*<".indexOf(rest.charAt(word.end())) >= 0) {
        rest = rest.substring(word.end()).strip();
        again = true;
      }
    }
    int alternative = rest.indexOf(" | ");
    if (alternative > 0 && rest.indexOf('<') < 0) {
      rest =
          rest.startsWith("None") || rest.startsWith("null")
              ? rest.substring(alternative + 3)
              : rest.substring(0, alternative);
    }
    return rest;
  }

  private static int firstOpen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<'
          || c == '('
          || (c == '[' && i + 1 < text.length() && text.charAt(i + 1) != ']')) {
        return i;
      }
    }
    return -1;
  }

  private static String simple(String qualified) {
    String last = "";
    Matcher names = NAME.matcher(qualified);
    int end = -1;
    while (names.find()) {
      // A second word after a space, as a variable's name, is no part of the type.
      if (end >= 0 && ".:\\".indexOf(qualified.charAt(names.start() - 1)) < 0) {
        break;
      }
      last = names.group();
      end = names.end();
    }
    return last;
  }

  private static int topLevelColon(String signature) {
    int depth = 0;
    for (int i = 0; i < signature.length(); i++) {
      char c = signature.charAt(i);
      if (c == '(' || c == '<' || c == '[') {
        depth++;
      } else if (c == ')' || c == '>' || c == ']') {
        depth--;
      } else if (c == ':' && depth == 0) {
        if (i + 1 < signature.length() && signature.charAt(i + 1) == ':') {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  private static List<String> arguments(String text, int open) {
    int close = open < 0 ? -1 : closing(text, open);
    return open < 0
        ? List.of()
        : split(text.substring(open + 1, close < 0 ? text.length() : close), ',', ',');
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = Math.max(0, open); i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> split(String text, char one, char other) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '<' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')'
          || c == ']'
          || c == '}'
          || (c == '>' && (i == 0 || "-=".indexOf(text.charAt(i - 1)) < 0))) {
        depth--;
      } else if (depth == 0 && (c == one || c == other)) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
