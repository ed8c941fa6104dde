package dev.codestrata.source.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a name promises its value to be. */
enum NameKind {
  PASSWORD("password", "password", "passwd", "passphrase", "passcode", "pswd", "pass", "pwd"),
  SECRET("secret", "secret"),
  TOKEN("token", "token"),
  KEY("key", "apikey", "key"),
  CREDENTIAL("credential", "credential", "cred", "creds", "auth", "authorization");

  /** Last words of names that say something about a secret and do not hold it. */
  private static final Set<String> ABOUT =
      Set.of(
          "id",
          "ids",
          "uuid",
          "url",
          "uri",
          "path",
          "file",
          "filename",
          "dir",
          "type",
          "kind",
          "length",
          "size",
          "count",
          "field",
          "label",
          "title",
          "text",
          "message",
          "error",
          "class",
          "format",
          "hint",
          "pattern",
          "regex",
          "policy",
          "validator",
          "endpoint",
          "expiry",
          "expires",
          "ttl",
          "timeout",
          "algorithm",
          "alg",
          "version",
          "sha",
          "name",
          "names",
          "prefix",
          "suffix",
          "header",
          "provider",
          "method",
          "mode",
          "event",
          "status",
          "signature",
          "encryption",
          "blob");

  /** Words of names whose values are shown to people, often translated. */
  private static final Set<String> SHOWN =
      Set.of("label", "title", "hint", "placeholder", "caption", "tooltip", "heading");

  /** The kinds of finds that rest on a name. */
  static final Set<String> LABELS = Set.of("password", "secret", "token", "key", "credential");

  private final String label;
  private final List<String> words;

  NameKind(String label, String... words) {
    this.label = label;
    this.words = List.of(words);
  }

  /** The kind of find, as spans have it. */
  String label() {
    return label;
  }

  /** What the name promises; the last word that promises anything decides. Null if none does. */
  static NameKind of(String name) {
    List<String> parts = words(name);
    if (parts.isEmpty()
        || ABOUT.contains(parts.get(parts.size() - 1))
        || parts.stream().anyMatch(SHOWN::contains)) {
      return null;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = parts.get(i);
      for (NameKind kind : values()) {
        for (String word : kind.words) {
          boolean is = part.equals(word) || part.equals(word + "s");
          if (is || (word.length() > 4 && (part.endsWith(word) || part.startsWith(word)))) {
            return kind;
          }
        }
      }
      if (part.length() > 3 && (part.endsWith("pass") || part.endsWith("pwd"))) {
        return PASSWORD;
      }
      if (part.length() > 4 && part.endsWith("key")) {
        return KEY;
      }
    }
    return null;
  }

  /** The words of a name in camel case, snake case and any other, in lower case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Characters.isLetter(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && (Character.isLowerCase(name.charAt(i - 1))
                  || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      if (end || hump) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = end ? i + 1 : i;
      }
    }
    return words;
  }
}
