package dev.codestrata.source.fingerprints;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.TokenStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A hash of code that ignores names, literals, comments and layout, so that a copy with renamed
 * variables (a clone of type 2, Roy and Cordy 2007) has the same. Thread-safe.
 */
public final class TokenHash {
  private TokenHash() {}

  /**
   * The SHA-256, as 64 lower-case hex digits, of the tokens that start between two characters:
   * keywords and operators as they are, every other word as {@code i}, numbers as {@code n},
   * strings as {@code s}, each followed by a newline.
   */
  public static String of(Language language, TokenStream tokens, int startChar, int endChar) {
    Set<String> keywords = language.lexis().keywords();
    StringBuilder normal = new StringBuilder(Math.max(16, endChar - startChar));
    for (int i = tokens.firstAt(startChar); i < tokens.size() && tokens.start(i) < endChar; i++) {
      switch (tokens.kind(i)) {
        case WORD -> {
          String word = tokens.text(i);
          normal.append(keywords.contains(word) ? word : "i").append('\n');
        }
        case NUMBER -> normal.append("n\n");
        case STRING -> normal.append("s\n");
        case OPERATOR -> normal.append(tokens.text(i)).append('\n');
        case COMMENT, DOCSTRING -> {
          // What only people read does not make two definitions differ.
        }
      }
    }
    return HexFormat.of()
        .formatHex(sha256().digest(normal.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
