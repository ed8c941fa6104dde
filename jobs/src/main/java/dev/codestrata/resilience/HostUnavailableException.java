package dev.codestrata.resilience;

import dev.codestrata.config.CodestrataConfig;

/** The host failed so often that it is left alone for a while; nothing was sent to it. */
public final class HostUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HostUnavailableException(String host, CodestrataConfig.Resilience policy, Throwable cause) {
    super(
        host
            + " failed "
            + policy.hostFailures()
            + " times in a row and is left alone for "
            + policy.hostRest().toSeconds()
            + " s; what waits for it stays queued",
        cause);
  }
}
