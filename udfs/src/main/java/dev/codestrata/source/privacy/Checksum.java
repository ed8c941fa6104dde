package dev.codestrata.source.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/** What providers build into their keys so that a real one can be told from a random string. */
enum Checksum {
  /** Nothing is known. */
  NONE(value -> true),

  /** GitHub and npm: the last six characters are the CRC-32 of those between prefix and them. */
  CRC32_BASE62(Checksum::endsWithBase62Crc),

  /** Grafana: eight hexadecimal digits after the last underscore are the CRC-32 of all before. */
  CRC32_HEX(Checksum::endsWithHexCrc),

  /**
   * JSON Web Tokens (RFC 7519): the header is a JSON object that names an algorithm; what is signed
   * is one as well, unless it is encrypted.
   */
  JWT(Checksum::isJsonWebToken),

  /** PyPI: a macaroon of version 2 whose location is pypi.org or test.pypi.org. */
  PYPI(Checksum::isPypiMacaroon),

  /** NATS: base32 of prefix, role, 32 bytes and the CRC-16 (XMODEM) of these, lower byte first. */
  NATS_SEED(Checksum::endsWithCrc16);

  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int CRC_DIGITS = 6;

  private final Predicate<String> holds;

  Checksum(Predicate<String> holds) {
    this.holds = holds;
  }

  /** Whether {@code value} has what this provider's keys have. */
  boolean holds(String value) {
    return holds.test(value);
  }

  private static boolean endsWithBase62Crc(String value) {
    int body = value.lastIndexOf('_') + 1;
    int digits = value.length() - CRC_DIGITS;
    if (digits <= body) {
      return false;
    }
    long read = 0;
    for (int i = digits; i < value.length(); i++) {
      int digit = BASE62.indexOf(value.charAt(i));
      if (digit < 0) {
        return false;
      }
      read = read * 62 + digit;
    }
    return read == crc(value.substring(body, digits));
  }

  private static boolean endsWithHexCrc(String value) {
    int digits = value.lastIndexOf('_');
    return digits > 0
        && String.format("%08x", crc(value.substring(0, digits)))
            .equals(value.substring(digits + 1));
  }

  private static long crc(String value) {
    CRC32 crc = new CRC32();
    crc.update(value.getBytes(StandardCharsets.US_ASCII));
    return crc.getValue();
  }

  private static boolean isJsonWebToken(String value) {
    int dot = value.indexOf('.');
    int next = value.indexOf('.', dot + 1);
    String header = dot < 0 ? null : decoded(value.substring(0, dot));
    if (header == null
        || !header.startsWith("{")
        || !header.stripTrailing().endsWith("}")
        || !header.contains("\"alg\"")) {
      return false;
    }
    String claims = next < 0 ? null : decoded(value.substring(dot + 1, next));
    return header.contains("\"enc\"") || (claims != null && claims.startsWith("{"));
  }

  private static boolean isPypiMacaroon(String value) {
    int body = value.indexOf('-') + 1;
    String macaroon = decoded(value.substring(body, body + (value.length() - body) / 4 * 4));
    return macaroon != null
        && macaroon.charAt(0) == 2
        && macaroon.substring(0, Math.min(macaroon.length(), 20)).contains("pypi.org");
  }

  private static boolean endsWithCrc16(String value) {
    byte[] bytes = new byte[value.length() * 5 / 8];
    int bits = 0;
    int pending = 0;
    int at = 0;
    for (int i = 0; i < value.length(); i++) {
      pending = pending << 5 | BASE32.indexOf(value.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (pending >> bits);
        pending &= (1 << bits) - 1;
      }
    }
    int crc = 0;
    for (int i = 0; i < at - 2; i++) {
      crc ^= (bytes[i] & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
      }
      crc &= 0xFFFF;
    }
    return crc == ((bytes[at - 2] & 0xFF) | (bytes[at - 1] & 0xFF) << 8);
  }

  private static String decoded(String base64) {
    try {
      String standard = base64.replace('-', '+').replace('_', '/');
      return new String(Base64.getDecoder().decode(standard), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
