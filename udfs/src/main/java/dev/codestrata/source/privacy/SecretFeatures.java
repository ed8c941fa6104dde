package dev.codestrata.source.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be said of an assigned value without knowing what it is for; the model weighs it. */
final class SecretFeatures {

  private static final String[] COMMON_PAIRS = {
    "th", "he", "in", "er", "an", "re", "on", "at", "en", "nd", "ti", "es", "or", "te", "of", "ed",
    "is", "it", "al", "ar", "st", "to", "nt", "ng", "se", "ha", "as", "ou", "io", "le", "ve", "co",
    "me", "de", "hi", "ri", "ro", "ic", "ne", "ea", "ra", "ce", "li", "ch", "ll", "be", "ma", "si",
    "om", "ur", "pa", "ss", "sw", "wo", "rd", "ke", "ey", "ec", "cr", "et", "us", "na", "am", "ad",
    "mi", "lo", "ta", "el", "la", "no", "ns", "di", "fo", "pe", "ac", "ca", "il", "tr", "so", "wi",
    "ot", "ly", "un", "pr", "po", "ab", "id", "ie", "im", "em", "op", "ut", "ai", "ge", "su", "mo",
    "ol", "pl", "rt", "os", "ow", "ul", "um", "ig", "ir", "ag", "da", "do", "fi", "go", "ok", "my",
    "up", "ue", "tu", "vi", "ty", "ts", "tt", "oo", "ee", "ck", "ct", "ex", "xa", "mp", "if", "ap"
  };

  private static final boolean[] COMMON = common();

  /** What made-up values are composed of. */
  private static final String[] PIECES = {
    "password",
    "passwd",
    "passw0rd",
    "p4ssw0rd",
    "pass",
    "pwd",
    "secret",
    "token",
    "key",
    "api",
    "auth",
    "oauth",
    "client",
    "consumer",
    "access",
    "refresh",
    "bearer",
    "session",
    "cookie",
    "private",
    "public",
    "user",
    "admin",
    "root",
    "guest",
    "test",
    "demo",
    "sample",
    "fake",
    "mock",
    "dummy",
    "some",
    "super",
    "my",
    "your",
    "the",
    "this",
    "is",
    "not",
    "real",
    "new",
    "old",
    "default",
    "valid",
    "invalid",
    "wrong",
    "bad",
    "good",
    "right",
    "correct",
    "another",
    "other",
    "foo",
    "bar",
    "baz",
    "qux",
    "hello",
    "world",
    "letmein",
    "qwerty",
    "abc",
    "abcdef",
    "1234",
    "12345",
    "123456",
    "12345678",
    "123",
    "4321",
    "data",
    "base",
    "db",
    "sql",
    "mysql",
    "postgres",
    "redis",
    "mongo",
    "rabbit",
    "app",
    "application",
    "service",
    "server",
    "host",
    "local",
    "dev",
    "prod",
    "value",
    "string",
    "name",
    "id",
    "code",
    "hash",
    "salt",
    "sign",
    "signing",
    "signature",
    "encrypt",
    "encrypted",
    "encryption",
    "crypt",
    "cipher",
    "google",
    "github",
    "facebook",
    "twitter",
    "amazon",
    "aws",
    "azure",
    "docker",
    "git",
    "login",
    "account",
    "strong",
    "secure",
    "change",
    "reset",
    "confirm",
    "require",
    "field",
    "input",
    "form",
    "model",
    "config"
  };

  private SecretFeatures() {}

  static Set<String> of(NameKind kind, Assignment found, LineContext line) {
    Set<String> features = new LinkedHashSet<>();
    String value = found.value();
    String group = "kind=" + kind.label();
    features.add(group);
    for (String word : NameKind.words(found.name())) {
      features.add("name:" + word);
    }
    features.add("operator=" + found.operator());
    features.add(found.quote() == 0 ? "bare" : "quoted");
    if (found.quote() == 0) {
      features.add("bare&" + group);
    }
    add(features, found.wrapped(), "wrapped");
    add(features, line.comment(), "comment");
    add(features, line.before().contains("test"), "line:test");
    add(features, line.before().contains("example"), "line:example");
    features.add("next=" + (line.next() <= ' ' ? "blank" : String.valueOf(line.next())));
    shape(features, value, group);
    words(features, value, found.name());
    return features;
  }

  private static void shape(Set<String> features, String value, String group) {
    int length = value.length();
    int digits = 0;
    int upper = 0;
    int lower = 0;
    int hex = 0;
    int spaces = 0;
    int changes = 0;
    int pairs = 0;
    int common = 0;
    int last = -1;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      int type = 3;
      if (Characters.isDigit(c)) {
        digits++;
        type = 0;
      } else if (c >= 'a' && c <= 'z') {
        lower++;
        type = 1;
      } else if (c >= 'A' && c <= 'Z') {
        upper++;
        type = 2;
      } else if (c == ' ') {
        spaces++;
      }
      if (Characters.isHex(c)) {
        hex++;
      }
      if (last >= 0 && type != last) {
        changes++;
      }
      last = type;
      if (i > 0 && Characters.isLetter(c) && Characters.isLetter(value.charAt(i - 1))) {
        pairs++;
        if (COMMON[((value.charAt(i - 1) | 32) - 'a') * 26 + (c | 32) - 'a']) {
          common++;
        }
      }
    }
    int marks = length - digits - upper - lower - spaces;
    String size = bucket(length, 5, 7, 9, 12, 16, 20, 28, 33, 41, 65);
    features.add("length" + size);
    features.add("length" + size + "&" + group);
    String entropy = bucket((int) (Characters.entropy(value) * 10), 20, 25, 28, 31, 34, 37, 40, 44);
    features.add("entropy" + entropy);
    features.add("entropy" + entropy + "&" + group);
    String signature =
        (digits > 0 ? "0" : "")
            + (lower > 0 ? "a" : "")
            + (upper > 0 ? "A" : "")
            + (marks > 0 ? "!" : "")
            + (spaces > 0 ? "_" : "");
    features.add("signs=" + signature);
    features.add("signs=" + signature + "&" + group);
    features.add("digits" + bucket(digits * 20 / length, 1, 3, 6, 10, 20));
    features.add("changes" + bucket(changes * 20 / length, 1, 3, 5, 8, 12));
    String english = pairs < 3 ? "?" : bucket(common * 10 / pairs, 3, 5, 6, 7, 8, 9);
    features.add("english" + english);
    features.add("english" + english + "&" + group);
    pieces(features, value, group);
    add(
        features,
        hex == length && length >= 16,
        "hex" + bucket(length, 17, 31, 33, 39, 41, 63, 65));
    add(features, spaces > 1, "sentence");
    add(features, length % 4 == 0 && length >= 16, "quads");
    add(features, value.endsWith("=") && length >= 12, "padded");
    places(features, value);
  }

  /** Words inside a value that nothing separates, and how much is left without them. */
  private static void pieces(Set<String> features, String value, String group) {
    String lower = value.toLowerCase(Locale.ROOT);
    int covered = 0;
    for (int i = 0; i < lower.length(); i++) {
      String longest = "";
      for (String piece : PIECES) {
        if (piece.length() > longest.length() && lower.startsWith(piece, i)) {
          longest = piece;
        }
      }
      if (!longest.isEmpty()) {
        features.add("piece:" + longest);
        covered += longest.length();
        i += longest.length() - 1;
      }
    }
    if (covered > 0) {
      String left = bucket(lower.length() - covered, 1, 2, 4, 6, 9, 13, 20);
      features.add("left" + left);
      features.add("left" + left + "&" + group);
    }
  }

  private static void places(Set<String> features, String value) {
    for (char mark : ".:/_-@$%{}<>()[]*#!?+=&~,;\\|^".toCharArray()) {
      add(features, value.indexOf(mark) >= 0, "has" + mark);
    }
    char first = value.charAt(0);
    add(features, !Characters.isAlphanumeric(first), "starts" + first);
    char last = value.charAt(value.length() - 1);
    add(features, !Characters.isAlphanumeric(last), "ends" + last);
    boolean dotted = true;
    boolean constant = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      dotted &= Characters.isLetter(c) || c == '.' || c == '_';
      constant &= (c >= 'A' && c <= 'Z') || c == '_' || Characters.isDigit(c);
    }
    add(features, dotted && value.indexOf('.') > 0, "dotted");
    add(features, constant && value.indexOf('_') > 0, "constant");
    add(features, value.contains("://"), "url");
    add(features, Characters.isUuid(value), "uuid");
  }

  private static void words(Set<String> features, String value, String name) {
    List<String> words = NameKind.words(value);
    int count = 0;
    for (String word : words) {
      if (word.length() > 2 && count++ < 6) {
        features.add("value:" + word);
      }
    }
    String bareValue = letters(value);
    String bareName = letters(name);
    add(features, bareValue.equals(bareName), "is-name");
    add(features, bareValue.length() > 3 && bareName.endsWith(bareValue), "in-name");
    add(features, bareName.length() > 2 && bareValue.contains(bareName), "holds-name");
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isLetter(text.charAt(i))) {
        letters.append((char) (text.charAt(i) | 32));
      }
    }
    return letters.toString();
  }

  private static String bucket(int value, int... bounds) {
    for (int bound : bounds) {
      if (value < bound) {
        return "<" + bound;
      }
    }
    return ">=" + bounds[bounds.length - 1];
  }

  private static void add(Set<String> features, boolean holds, String feature) {
    if (holds) {
      features.add(feature);
    }
  }

  private static boolean[] common() {
    boolean[] common = new boolean[26 * 26];
    for (String pair : COMMON_PAIRS) {
      common[(pair.charAt(0) - 'a') * 26 + pair.charAt(1) - 'a'] = true;
    }
    return common;
  }
}
