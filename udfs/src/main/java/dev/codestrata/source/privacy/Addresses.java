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
          "208.67.222.220",
          "208.67.220.222",
          "114.114.114.114");

  /** Hexadecimal digits that people write for fun. */
  private static final List<String> WORDS =
      List.of(
          ":cafe",
          ":dead",
          ":beef",
          ":babe",
          ":abcd",
          ":f00d",
          ":1234:5678",
          ":1:2:3",
          ":1111",
          ":4136:e378");

  /** Differences of octets that count up, as in 11.22.33.44 and 12.34.56.78. */
  private static final List<Integer> STEPS = List.of(1, 10, 11, 22);

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
    if (goesOn
        || isSpared(parts, scan.text().substring(start, at))
        || isMadeUp(parts)
        || isNetwork(scan, at, parts)
        || isVersion(scan, start)
        || isDrawing(scan, start)) {
      return;
    }
    scan.add(KIND, start, at, IPV4);
  }

  private static boolean isSpared(int[] p, String address) {
    boolean small = p[0] < 32 && p[1] < 32 && p[2] < 32 && p[3] < 32;
    boolean version = p[0] < 10 && p[2] < 10 && p[3] < 10;
    // Object identifiers of X.500 and of other organisations.
    boolean identifier = (p[0] == 2 && p[1] == 5) || (p[0] == 1 && p[1] == 3);
    return small
        || version
        || identifier
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
        || p[3] == 0
        || RESOLVERS.contains(address);
  }

  /** Octets that repeat or count up: nobody was given such an address. */
  private static boolean isMadeUp(int[] p) {
    boolean repeats = (p[0] == p[1] && p[1] == p[2]) || (p[1] == p[2] && p[2] == p[3]);
    boolean steps =
        (p[1] - p[0] == p[2] - p[1] && STEPS.contains(p[1] - p[0]))
            || (p[2] - p[1] == p[3] - p[2] && STEPS.contains(p[2] - p[1]));
    boolean counted = "1234567890".contains("" + p[0] + p[1] + p[2] + p[3]);
    return repeats || steps || counted || (p[1] == 0 && p[2] == 0) || (p[0] == 172 && p[1] == 168);
  }

  /** A network rather than a host: a length after it, and no bit set beyond. */
  private static boolean isNetwork(Scan scan, int end, int[] p) {
    if (scan.at(end) != '/' || !Characters.isDigit(scan.at(end + 1))) {
      return false;
    }
    int length = scan.at(end + 1) - '0';
    if (Characters.isDigit(scan.at(end + 2))) {
      length = 10 * length + scan.at(end + 2) - '0';
    }
    long address = ((long) p[0] << 24) | (p[1] << 16) | (p[2] << 8) | p[3];
    return length < 32 && (address & (0xFFFFFFFFL >> length)) == 0;
  }

  /** The numbers of a vector drawing, which are written without blanks where a sign allows it. */
  private static boolean isDrawing(Scan scan, int start) {
    int digits = 0;
    int signs = 0;
    for (int at = start - 1; at >= start - REACH; at--) {
      char c = scan.at(at);
      if (Characters.isDigit(c)) {
        digits++;
      } else if ("-aAcChHlLmMqQsStTvVzZ".indexOf(c) >= 0 && c != 0) {
        signs++;
      } else if (c != '.' && c != ' ' && c != ',') {
        return false;
      }
    }
    return signs > 0 && digits > REACH / 4;
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
        || line.endsWith(",v ")
        || line.endsWith("% \"")
        || line.contains("example:")
        || line.contains("e.g.")
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
            || address.startsWith("2606:4700:4700")
            || address.startsWith("2001:cdba:")
            || WORDS.stream().anyMatch(address::contains)
            || isVersion(scan, start);
    if (whole && !spared && !Characters.isWord(scan.at(at)) && scan.at(at - 1) != ':') {
      scan.add(KIND, start, at, IPV6);
    }
  }

  private static boolean isAddress6(char c) {
    return Characters.isHex(c) || c == ':';
  }
}
