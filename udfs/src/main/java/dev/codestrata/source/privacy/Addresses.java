package dev.codestrata.source.privacy;

import java.util.List;
import java.util.Locale;

/**
 * Public IP addresses. Spared are networks that are private, local, for documentation or reserved
 * (RFC 6890), public resolvers, and dotted numbers that look like versions: those whose four
 * numbers are all below 32, and those after a word such as "version".
 */
final class Addresses implements Detector {

  private static final String KIND = "ip_address";
  private static final double IPV4 = 0.8;
  private static final double IPV6 = 0.8;
  private static final int REACH = 24;

  private static final List<String> RESOLVERS =
      List.of(
          "8.8.8.8",
          "8.8.4.4",
          "1.1.1.1",
          "1.0.0.1",
          "9.9.9.9",
          "208.67.222.222",
          "208.67.220.220",
          "114.114.114.114");

  @Override
  public List<String> keywords() {
    return List.of("0.0", "0000:", "0a00:", "0a0a:");
  }

  @Override
  public void look(Scan scan, int start, int end) {
    if (scan.at(end - 1) == ':') {
      version6(scan, start);
    } else {
      version4(scan, start);
    }
  }

  private static void version4(Scan scan, int keyword) {
    int start = keyword;
    while (keyword - start < 3 && Characters.isDigit(scan.at(start - 1))) {
      start--;
    }
    char before = scan.at(start - 1);
    if (Characters.isWord(before) || before == '.' || before == '-' || before == '+') {
      return;
    }
    int[] parts = new int[4];
    int at = start;
    for (int i = 0; i < 4; i++) {
      int digits = at;
      while (at - digits < 4 && Characters.isDigit(scan.at(at))) {
        parts[i] = parts[i] * 10 + scan.at(at) - '0';
        at++;
      }
      boolean padded = at - digits > 1 && scan.at(digits) == '0';
      if (at == digits || parts[i] > 255 || padded) {
        return;
      }
      if (i < 3 && scan.at(at++) != '.') {
        return;
      }
    }
    char after = scan.at(at);
    boolean goesOn =
        Characters.isWord(after)
            || after == '-'
            || (after == '.' && Characters.isAlphanumeric(scan.at(at + 1)));
    if (goesOn || isSpared(parts, scan.text().substring(start, at)) || isVersion(scan, start)) {
      return;
    }
    scan.add(KIND, start, at, IPV4);
  }

  private static boolean isSpared(int[] p, String address) {
    boolean small = p[0] < 32 && p[1] < 32 && p[2] < 32 && p[3] < 32;
    return small
        || p[0] == 0
        || p[0] == 10
        || p[0] == 127
        || p[0] >= 224
        || (p[0] == 100 && p[1] >= 64 && p[1] < 128)
        || (p[0] == 169 && p[1] == 254)
        || (p[0] == 172 && p[1] >= 16 && p[1] < 32)
        || (p[0] == 192 && p[1] == 168)
        || (p[0] == 192 && p[1] == 0 && (p[2] == 0 || p[2] == 2))
        || (p[0] == 198 && (p[1] == 18 || p[1] == 19 || (p[1] == 51 && p[2] == 100)))
        || (p[0] == 203 && p[1] == 0 && p[2] == 113)
        || (p[3] == 0 && p[2] == 0)
        || RESOLVERS.contains(address);
  }

  private static boolean isVersion(Scan scan, int start) {
    String before =
        scan.text().substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return line.contains("version")
        || line.contains("revision")
        || line.contains("release")
        || line.endsWith(" v")
        || line.contains("==")
        || line.contains("chrome/")
        || line.contains("oid");
  }

  /** Only addresses of the global range 2000::/3 with at least four groups are looked for. */
  private static void version6(Scan scan, int start) {
    char first = scan.at(start);
    if ((first != '2' && first != '3') || isAddress6(scan.at(start - 1))) {
      return;
    }
    int at = start;
    int groups = 0;
    int digits = 0;
    boolean gap = false;
    while (at - start < 40 && isAddress6(scan.at(at))) {
      if (scan.at(at) == ':') {
        gap |= scan.at(at - 1) == ':';
        digits = 0;
      } else if (digits++ == 0) {
        groups++;
      }
      if (digits > 4) {
        return;
      }
      at++;
    }
    boolean whole = groups == 8 || (gap && groups >= 3 && groups < 8);
    String address = scan.text().substring(start, at).toLowerCase(Locale.ROOT);
    boolean spared =
        address.startsWith("2001:db8")
            || address.startsWith("2001:0db8")
            || address.startsWith("2001:4860:4860")
            || address.startsWith("2606:4700:4700");
    if (whole && !spared && !Characters.isWord(scan.at(at)) && scan.at(at - 1) != ':') {
      scan.add(KIND, start, at, IPV6);
    }
  }

  private static boolean isAddress6(char c) {
    return Characters.isHex(c) || c == ':';
  }
}
