package dev.codestrata.git;

import java.io.Serializable;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which remotes are followed at all. Names are judged here; the addresses that they lead to are
 * judged at every connection by {@link CheckedAddresses}.
 *
 * @param schemes schemes that are followed, lower case; {@code ssh} includes {@code user@host:path}
 * @param allowedHosts names, or {@code *.name} for all below it; empty: every host
 * @param deniedHosts hosts that are never followed, written alike
 * @param privateAddresses whether loopback, private and link-local addresses are followed
 */
public record RemotePolicy(
    Set<String> schemes,
    List<String> allowedHosts,
    List<String> deniedHosts,
    boolean privateAddresses)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  public RemotePolicy {
    schemes = Set.copyOf(schemes);
    allowedHosts = allowedHosts.stream().map(RemotePolicy::canonical).toList();
    deniedHosts = deniedHosts.stream().map(RemotePolicy::canonical).toList();
  }

  /** Why a scheme is not followed; empty if it is. */
  Optional<String> objectionToScheme(String scheme) {
    return schemes.contains(scheme)
        ? Optional.empty()
        : Optional.of(
            "its scheme is "
                + (scheme.isEmpty() ? "missing" : scheme)
                + ", not one of "
                + String.join(", ", schemes.stream().sorted().toList())
                + " in ingest.allowed-schemes");
  }

  /** Why a host is not followed, by its name alone; empty if it may be. */
  Optional<String> objectionToHost(String host) {
    String name = canonical(host);
    if (name.isEmpty()) {
      return Optional.of("it names no host");
    }
    if (name.startsWith("-")) {
      return Optional.of("its host begins with a dash");
    }
    if (HostAddresses.isOddlySpelled(name)) {
      return Optional.of("its host is an address in a spelling that programs read differently");
    }
    if (deniedHosts.stream().anyMatch(pattern -> matches(pattern, name))) {
      return Optional.of("its host stands in ingest.denied-hosts");
    }
    if (!allowedHosts.isEmpty()
        && allowedHosts.stream().noneMatch(pattern -> matches(pattern, name))) {
      return Optional.of("its host does not stand in ingest.allowed-hosts");
    }
    return Optional.empty();
  }

  private static boolean matches(String pattern, String name) {
    return pattern.startsWith("*.") ? name.endsWith(pattern.substring(1)) : name.equals(pattern);
  }

  /** Lower case, ASCII, without the dot and the brackets that mean nothing. */
  static String canonical(String host) {
    String name = host == null ? "" : host.strip();
    if (name.startsWith("[") && name.endsWith("]")) {
      name = name.substring(1, name.length() - 1);
    }
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    try {
      name = IDN.toASCII(name);
    } catch (IllegalArgumentException e) {
      // Not a name of the domain system; it will not resolve either.
      return name.toLowerCase(Locale.ROOT);
    }
    return name.toLowerCase(Locale.ROOT);
  }
}
