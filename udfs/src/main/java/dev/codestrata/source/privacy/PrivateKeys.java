package dev.codestrata.source.privacy;

import java.util.List;

/** Blocks of private keys: PEM (RFC 7468), OpenSSH, PGP, and PuTTY's files. */
final class PrivateKeys implements Detector {

  private static final String KIND = "private_key";
  private static final double SURE = 0.97;
  private static final double ENCRYPTED = 0.4;
  private static final int LONGEST_BLOCK = 32_768;
  private static final int LONGEST_HEADER = 60;

  /** Characters of base64 below which a block shows where a key would be. */
  private static final int FEWEST = 40;

  /** Where the header lines of a block stand. */
  private static final int HEAD = 400;

  /** Base64 of the magic bytes of openssh-key-v1 and the cipher "none". */
  private static final String OPENSSH_WITHOUT_CIPHER = "b3BlbnNzaC1rZXktdjEAAAAABG5vbmU";

  private static final String PUTTY_START = "PuTTY-User-Key-File";

  private static final String PUTTY = "putty-user-key-file-0:";

  @Override
  public List<String> keywords() {
    return List.of("-----begin", PUTTY);
  }

  @Override
  public void look(Scan scan, int start, int end) {
    if (start < scan.blockEnd()) {
      return;
    }
    if (scan.at(start) == '-') {
      pem(scan, start, end);
    } else {
      putty(scan, start, end);
    }
  }

  private static void pem(Scan scan, int start, int end) {
    String text = scan.text();
    int dashes =
        text.substring(end, Math.min(text.length(), end + LONGEST_HEADER)).indexOf("-----");
    if (dashes < 0) {
      return;
    }
    int header = end + dashes;
    if (!text.substring(end, header).contains("PRIVATE KEY")) {
      return;
    }
    int at = header + 5;
    int limit = Math.min(text.length(), at + LONGEST_BLOCK);
    int base64 = 0;
    int distinct = 0;
    long seen = 0;
    while (at < limit && !text.startsWith("-----", at)) {
      char c = text.charAt(at);
      if (Characters.isAlphanumeric(c) || c == '+' || c == '/') {
        base64++;
        if ((seen & 1L << (c & 63)) == 0) {
          seen |= 1L << (c & 63);
          distinct++;
        }
      } else if (c > 126 || (c == '.' && text.startsWith("...", at)) || c == '$' || c == '{') {
        break;
      }
      at++;
    }
    scan.blockEndsAt(at);
    if (base64 < FEWEST || distinct < 16) {
      return;
    }
    int close = at;
    if (text.startsWith("-----END", at)) {
      int after = text.indexOf("-----", at + 5);
      close = after < 0 || after - at > LONGEST_HEADER ? at : after + 5;
    }
    boolean locked = isEncrypted(text.substring(start, Math.min(close, start + HEAD)));
    scan.add(KIND, start, close, locked ? ENCRYPTED : SURE);
  }

  /** Only who knows the passphrase as well can use such a key. */
  private static boolean isEncrypted(String head) {
    return head.contains("ENCRYPTED")
        || (head.contains("OPENSSH") && !head.contains(OPENSSH_WITHOUT_CIPHER));
  }

  private static void putty(Scan scan, int start, int end) {
    String text = scan.text();
    int code = scan.nextPuttyCode(end);
    if (code < 0 || code - end > LONGEST_BLOCK || text.substring(end, code).contains(PUTTY_START)) {
      return;
    }
    int at = code + Scan.PUTTY_CODE.length();
    while (at - code < HEAD && (scan.at(at) == ' ' || Characters.isHex(scan.at(at)))) {
      at++;
    }
    scan.blockEndsAt(at);
    boolean locked = !text.substring(end, Math.min(code, end + HEAD)).contains("Encryption: none");
    scan.add(KIND, start, at, locked ? ENCRYPTED : SURE);
  }
}
