package dev.codestrata.source.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Credentials after {@code Basic} (RFC 7617) and {@code Bearer} (RFC 6750). */
final class AuthorizationHeaders implements Detector {

  private static final int LONGEST = 600;

  @Override
  public List<String> keywords() {
    return List.of("basic ", "bearer ");
  }

  @Override
  public void look(Scan scan, int start, int end) {
    if (Characters.isWord(scan.at(start - 1))) {
      return;
    }
    int at = end;
    while (at - end < LONGEST && isToken(scan.at(at))) {
      at++;
    }
    String value = scan.text().substring(end, at);
    if (scan.at(start) == 'b' || scan.at(start) == 'B') {
      if ((scan.at(start + 1) | 32) == 'a') {
        basic(scan, end, at, value);
      } else {
        bearer(scan, end, at, value);
      }
    }
  }

  private static void basic(Scan scan, int start, int end, String value) {
    if (value.length() < 8 || value.length() % 4 == 1) {
      return;
    }
    try {
      String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.ISO_8859_1);
      int colon = pair.indexOf(':');
      boolean readable = pair.chars().allMatch(c -> c >= ' ' && c != 127);
      if (colon >= 0 && colon < pair.length() - 1 && readable) {
        scan.add("basic_authorization", start, end, 0.9);
      }
    } catch (IllegalArgumentException e) {
      return;
    }
  }

  private static void bearer(Scan scan, int start, int end, String value) {
    if (value.length() >= 16
        && !Placeholders.isOne(value)
        && value.chars().anyMatch(c -> c >= '0' && c <= '9')
        && Characters.entropy(value) >= 3.2) {
      scan.add("bearer_token", start, end, 0.85);
    }
  }

  private static boolean isToken(char c) {
    return Characters.isAlphanumeric(c) || (c != 0 && "-._~+/=".indexOf(c) >= 0);
  }
}
