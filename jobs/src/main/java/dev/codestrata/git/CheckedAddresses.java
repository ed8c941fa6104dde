package dev.codestrata.git;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the name of a host into addresses that may be connected to. Transports connect to exactly
 * these, so that a name that leads elsewhere a moment later gains nothing. For one transfer.
 */
final class CheckedAddresses {

  /** How names become addresses; tests answer themselves. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  private final RemotePolicy policy;
  private final Resolver resolver;
  private final Map<String, InetAddress[]> known = new HashMap<>();

  CheckedAddresses(RemotePolicy policy, Resolver resolver) {
    this.policy = policy;
    this.resolver = resolver;
  }

  /**
   * All addresses of a host; a name that was asked for before keeps its addresses.
   *
   * @throws GitReadException {@code FORBIDDEN} if the name or any of its addresses is not followed
   * @throws UnknownHostException if it has none
   */
  InetAddress[] of(String host) throws UnknownHostException {
    refuse(host, policy.objectionToHost(host));
    String name = RemotePolicy.canonical(host);
    InetAddress[] addresses = known.get(name);
    if (addresses == null) {
      addresses = resolver.resolve(name);
    }
    for (InetAddress address : addresses) {
      refuse(
          host,
          HostAddresses.objection(address, policy.privateAddresses())
              .map(what -> "it leads to " + address.getHostAddress() + ", " + what));
    }
    known.put(name, addresses);
    return Arrays.copyOf(addresses, addresses.length);
  }

  private static void refuse(String host, Optional<String> objection) {
    if (objection.isPresent()) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN, "host " + host + " is not followed: " + objection.get());
    }
  }
}
