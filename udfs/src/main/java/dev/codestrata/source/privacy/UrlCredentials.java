package dev.codestrata.source.privacy;

import java.util.List;

/** Passwords in URLs and connection strings: {@code scheme://user:password@host}. */
final class UrlCredentials implements Detector {

  private static final String KIND = "url_credentials";
  private static final int LONGEST = 200;

  @Override
  public List<String> keywords() {
    return List.of("://");
  }

  @Override
  public void look(Scan scan, int start, int end) {
    int colon = -1;
    int at = end;
    int limit = Math.min(scan.length(), end + LONGEST);
    int host = -1;
    for (; at < limit; at++) {
      char c = scan.at(at);
      if (c == '@') {
        host = at;
        break;
      } else if (c == ':' && colon < 0) {
        colon = at;
      } else if (c <= ' ' || c > 126 || "/?#\"'`<>|,;()[]\\".indexOf(c) >= 0) {
        break;
      }
    }
    if (host < 0 || colon < 0 || colon + 1 >= host) {
      return;
    }
    char next = scan.at(host + 1);
    if (!Characters.isAlphanumeric(next)
        && next != '['
        && next != '$'
        && next != '{'
        && next != '%') {
      return;
    }
    String password = scan.text().substring(colon + 1, host);
    double confidence = SecretModel.ofUrl(password);
    if (confidence > 0) {
      scan.add(KIND, colon + 1, host, confidence);
    }
  }
}
