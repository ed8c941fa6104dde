package dev.codestrata.git;

import dev.codestrata.config.CodestrataConfig;
import java.io.Serializable;
import java.util.Set;

/**
 * Under which rules remotes are reached. It can be sent to executors: it holds no secret.
 *
 * @param policy which remotes are followed
 * @param limits what one repository may cost
 * @param credentials who asks
 */
public record RemoteAccess(RemotePolicy policy, TransferLimits limits, HostCredentials credentials)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** As configured. */
  public static RemoteAccess of(CodestrataConfig.Ingest settings) {
    return new RemoteAccess(
        new RemotePolicy(
            Set.copyOf(settings.allowedSchemes()),
            settings.allowedHosts(),
            settings.deniedHosts(),
            settings.allowPrivateAddresses()),
        TransferLimits.of(settings.limits()),
        HostCredentials.of(settings));
  }

  /** The same with another policy. */
  public RemoteAccess with(RemotePolicy other) {
    return new RemoteAccess(other, limits, credentials);
  }

  /** The same with other limits. */
  public RemoteAccess with(TransferLimits other) {
    return new RemoteAccess(policy, other, credentials);
  }

  /** The same with other credentials. */
  public RemoteAccess with(HostCredentials other) {
    return new RemoteAccess(policy, limits, other);
  }
}
