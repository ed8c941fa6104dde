package dev.codestrata.git;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns the name of a host into addresses that may be connected to. Transports connect to exactly
 * these, so that a name that leads elsewhere a moment later gains nothing.
 */
final class CheckedAddresses {

  /** How names become addresses; tests answer themselves. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  private final RemotePolicy policy;
  private final Resolver resolver;

  CheckedAddresses(RemotePolicy policy, Resolver resolver) {
    this.policy = policy;
    this.resolver = resolver;
  }

  /**
   * All addresses of a host.
   *
   * @throws GitReadException {@code FORBIDDEN} if the name or any of its addresses is not followed
   * @throws UnknownHostException if it has none
   */
  InetAddress[] of(String host) throws UnknownHostException {
    refuse(host, policy.objectionToHost(host));
    InetAddress[] addresses = resolver.resolve(RemotePolicy.canonical(host));
    for (InetAddress address : addresses) {
      refuse(
          host,
          HostAddresses.objection(address, policy.privateAddresses())
              .map(what -> "it leads to " + address.getHostAddress() + ", " + what));
    }
    return Arrays.copyOf(addresses, addresses.length);
  }

  private static void refuse(String host, Optional<String> objection) {
    if (objection.isPresent()) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN, "host " + host + " is not followed: " + objection.get());
    }
  }
}
