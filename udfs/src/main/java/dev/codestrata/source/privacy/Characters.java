package dev.codestrata.source.privacy;

/** What the characters of a value tell. */
final class Characters {

  private Characters() {}

  static boolean isWord(char c) {
    return isAlphanumeric(c) || c == '_';
  }

  static boolean isAlphanumeric(char c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isLetter(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHex(char c) {
    return isDigit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f');
  }

  /** Shannon entropy of the characters in bits; 0 for an empty text. */
  static double entropy(String value) {
    int[] counts = new int[128];
    for (int i = 0; i < value.length(); i++) {
      counts[value.charAt(i) & 127]++;
    }
    double entropy = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / value.length();
        entropy -= share * Math.log(share);
      }
    }
    return entropy / Math.log(2);
  }

  /** Whether the value is eight, four, four, four and twelve hexadecimal digits. */
  static boolean isUuid(String value) {
    if (value.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? value.charAt(i) != '-' : !isHex(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
