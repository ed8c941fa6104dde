package dev.codestrata.git;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of network an address belongs to, by the special-purpose registries of IANA (RFC 6890
 * and its updates), and by the fixed addresses at which clouds tell machines their secrets.
 */
final class HostAddresses {

  private static final Pattern DOTTED_QUAD =
      Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
  private static final Pattern NUMERIC =
      Pattern.compile("(0[xX][0-9a-fA-F]*|\\d+)(\\.(0[xX][0-9a-fA-F]*|\\d+))*");

  private static final class Range {
    private final byte[] prefix;
    private final int bits;
    private final String name;

    Range(byte[] prefix, int bits, String name) {
      this.prefix = prefix;
      this.bits = bits;
      this.name = name;
    }

    String name() {
      return name;
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((address[i / 8] & mask) != (prefix[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /** No git server is at these, whatever the configuration allows. */
  private static final List<Range> NEVER =
      List.of(
          range("169.254.169.254", 32, "a cloud's metadata address"),
          range("169.254.170.2", 32, "a cloud's metadata address"),
          range("100.100.100.200", 32, "a cloud's metadata address"),
          range("168.63.129.16", 32, "a cloud's metadata address"),
          range("192.0.0.192", 32, "a cloud's metadata address"),
          range("fd00:ec2::254", 128, "a cloud's metadata address"),
          range("fd20:ce::254", 128, "a cloud's metadata address"),
          range("224.0.0.0", 4, "a multicast address"),
          range("ff00::", 8, "a multicast address"),
          range("255.255.255.255", 32, "the broadcast address"));

  private static final List<Range> PRIVATE =
      List.of(
          range("0.0.0.0", 8, "an address of this host"),
          range("10.0.0.0", 8, "a private address"),
          range("100.64.0.0", 10, "a private address"),
          range("127.0.0.0", 8, "a loopback address"),
          range("169.254.0.0", 16, "a link-local address"),
          range("172.16.0.0", 12, "a private address"),
          range("192.0.0.0", 24, "a reserved address"),
          range("192.0.2.0", 24, "a reserved address"),
          range("192.88.99.0", 24, "a reserved address"),
          range("192.168.0.0", 16, "a private address"),
          range("198.18.0.0", 15, "a reserved address"),
          range("198.51.100.0", 24, "a reserved address"),
          range("203.0.113.0", 24, "a reserved address"),
          range("240.0.0.0", 4, "a reserved address"),
          range("::", 128, "an address of this host"),
          range("::1", 128, "a loopback address"),
          range("64:ff9b:1::", 48, "a private address"),
          range("100::", 64, "a reserved address"),
          range("2001::", 23, "a reserved address"),
          range("2001:db8::", 32, "a reserved address"),
          range("3fff::", 20, "a reserved address"),
          range("5f00::", 16, "a reserved address"),
          range("fc00::", 7, "a unique-local address"),
          range("fe80::", 10, "a link-local address"),
          range("fec0::", 10, "a private address"));

  private HostAddresses() {}

  /** What an address is that a stranger must not have us connect to; empty for a public one. */
  static Optional<String> objection(InetAddress address, boolean privateAllowed) {
    byte[] bytes = address.getAddress();
    Optional<String> objection = objection(bytes, privateAllowed);
    return objection.isPresent() ? objection : embedded(bytes, privateAllowed);
  }

  private static Optional<String> objection(byte[] address, boolean privateAllowed) {
    Optional<String> never = first(NEVER, address);
    return never.isPresent() || privateAllowed ? never : first(PRIVATE, address);
  }

  private static Optional<String> first(List<Range> ranges, byte[] address) {
    return ranges.stream().filter(range -> range.holds(address)).map(Range::name).findFirst();
  }

  /** The IPv4 address that an IPv6 one stands for: mapped, compatible, translated or tunnelled. */
  private static Optional<String> embedded(byte[] six, boolean privateAllowed) {
    if (six.length != 16) {
      return Optional.empty();
    }
    if (startsWith(six, 12) // ::a.b.c.d
        || startsWith(six, 10, 0xff, 0xff) // ::ffff:a.b.c.d
        || startsWith(six, 8, 0xff, 0xff, 0, 0) // ::ffff:0:a.b.c.d
        || (six[0] == 0 && six[1] == 0x64 && (six[2] & 0xff) == 0xff && (six[3] & 0xff) == 0x9b)) {
      return objection(Arrays.copyOfRange(six, 12, 16), privateAllowed);
    }
    if (six[0] == 0x20 && six[1] == 0x02) { // 6to4
      return objection(Arrays.copyOfRange(six, 2, 6), privateAllowed);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] address, int zeros, int... then) {
    for (int i = 0; i < zeros; i++) {
      if (address[i] != 0) {
        return false;
      }
    }
    for (int i = 0; i < then.length; i++) {
      if ((address[zeros + i] & 0xff) != then[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a host is a number that is not a plain dotted quad: {@code 127.1}, {@code 0x7f000001},
   * {@code 017700000001}. One program reads it as octal, the next as decimal.
   */
  static boolean isOddlySpelled(String host) {
    if (host.contains(":")) {
      return host.contains("%");
    }
    return NUMERIC.matcher(host).matches() && !DOTTED_QUAD.matcher(host).matches();
  }

  private static Range range(String address, int bits, String name) {
    try {
      return new Range(InetAddress.getByName(address).getAddress(), bits, name);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("not an address: " + address, e);
    }
  }
}
