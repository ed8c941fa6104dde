package dev.codestrata.source.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says how likely an assigned value is a secret: a logistic regression over {@link SecretFeatures}
 * behind a few rules that no weight can outvote. The weights are data.
 */
final class SecretModel {

  /** Finds below are not worth telling. */
  static final double LEAST = 0.5;

  private static final int SHORTEST = 4;
  private static final double URL = 0.85;

  /** What stands for a password where an address is explained. */
  private static final Set<String> URL_WORDS =
      Set.of("pwd", "user", "username", "port", "secret", "test");

  private static final class Loaded {
    static final SecretModel MODEL = new SecretModel(read());
  }

  private final Map<String, Double> weights;
  private final double bias;

  SecretModel(Map<String, Double> weights) {
    this.weights = weights;
    this.bias = weights.getOrDefault("", 0.0);
  }

  static SecretModel get() {
    return Loaded.MODEL;
  }

  /** The probability, rounded to hundredths; 0 for what is none by rule. */
  double of(NameKind kind, Assignment found, LineContext line) {
    if (isRuledOut(found)) {
      return 0;
    }
    double sum = bias;
    for (String feature : SecretFeatures.of(kind, found, line)) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }

  /** For the password in a URL: by its looks alone, since the place says what it is. */
  static double ofUrl(String password) {
    boolean variable =
        password.startsWith("$")
            || password.startsWith("%")
            || password.startsWith("{")
            || password.contains("${")
            || password.contains("%s")
            || isConstant(password);
    String lower = password.toLowerCase(Locale.ROOT);
    boolean word =
        lower.contains("pass") || lower.contains("oauth-token") || URL_WORDS.contains(lower);
    return password.length() < SHORTEST || variable || word || Placeholders.isOne(password)
        ? 0
        : URL;
  }

  /** Words in upper case joined by underscores, which stand for a value of the environment. */
  private static boolean isConstant(String value) {
    return value.indexOf('_') > 0
        && value.chars().allMatch(c -> c == '_' || (c >= 'A' && c <= 'Z'));
  }

  /** Variables, templates, identifiers, hashes, and values that are never secret. */
  static boolean isRuledOut(Assignment found) {
    String value = found.value();
    if (value.length() < SHORTEST || Placeholders.isOne(value) || isProse(value)) {
      return true;
    }
    String name = found.name().toLowerCase(Locale.ROOT);
    for (String word :
        new String[] {
          "hash",
          "sha1",
          "sha256",
          "sha512",
          "md5",
          "digest",
          "checksum",
          "integrity",
          "fingerprint",
          "public",
          "pubkey"
        }) {
      if (name.contains(word)) {
        return true;
      }
    }
    return Characters.isUuid(value)
        || value.startsWith("sha256-")
        || value.startsWith("sha512-")
        || value.startsWith("$2a$")
        || value.startsWith("$2y$")
        || value.startsWith("$argon2")
        || value.startsWith("ssh-")
        || value.startsWith("ecdsa-sha2-")
        || isAction(value);
  }

  /** A permission such as {@code ec2:GetPasswordData}, or a package such as {@code group:part}. */
  private static boolean isAction(String value) {
    int colon = value.indexOf(':');
    if (colon < 2 || colon > value.length() - 4) {
      return false;
    }
    boolean plain = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean lower = (c >= 'a' && c <= 'z') || c == '-' || (i > 0 && Characters.isDigit(c));
      plain &= i < colon ? lower : i == colon || Characters.isLetter(c);
    }
    return plain && Character.isUpperCase(value.charAt(colon + 1));
  }

  /** Several words, or letters that no key has: a text to be shown, maybe a translated one. */
  private static boolean isProse(String value) {
    int blanks = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      blanks += c == ' ' ? 1 : 0;
      if (blanks > 1 || (c > 127 && Character.isLetter(c))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Double> read() {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream in = SecretModel.class.getResourceAsStream("/privacy/assignments.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks privacy/assignments.tsv");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("# "))
          .forEach(
              line -> {
                int tab = line.lastIndexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
              });
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read privacy/assignments.tsv", e);
    }
  }
}
