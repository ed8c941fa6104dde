package dev.codestrata.git;

import java.util.Optional;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * Answers a remote that asks for a user and a password with the login for that very host, once, and
 * has no answer to anything else: nobody is ever asked, and a private repository without a login
 * fails at once.
 */
final class LoginProvider extends CredentialsProvider {

  /** Asked by whom it answers; empty: by anyone. */
  private final Optional<String> host;

  private final Optional<HostCredentials.Login> login;
  private boolean refused;

  private LoginProvider(Optional<String> host, Optional<HostCredentials.Login> login) {
    this.host = host;
    this.login = login;
  }

  /** Answers this host, and no other that it may redirect to. */
  static LoginProvider forHost(String host, Optional<HostCredentials.Login> login) {
    return new LoginProvider(Optional.of(RemotePolicy.canonical(host)), login);
  }

  /** Answers whoever is at the other end of one session, whose host key was checked. */
  static LoginProvider forSession(Optional<HostCredentials.Login> login) {
    return new LoginProvider(Optional.empty(), login);
  }

  /** The SSH library tries passwords only with a provider that might ask; this one answers. */
  @Override
  public boolean isInteractive() {
    return host.isEmpty() && login.isPresent();
  }

  @Override
  public boolean supports(CredentialItem... items) {
    for (CredentialItem item : items) {
      if (!(item instanceof CredentialItem.Username)
          && !(item instanceof CredentialItem.Password)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean get(URIish uri, CredentialItem... items) {
    if (login.isEmpty() || refused || !isFor(uri) || !supports(items)) {
      return false;
    }
    for (CredentialItem item : items) {
      if (item instanceof CredentialItem.Username username) {
        username.setValue(login.get().username());
      } else if (item instanceof CredentialItem.Password password) {
        password.setValue(login.get().secret().toCharArray());
      }
    }
    return true;
  }

  private boolean isFor(URIish uri) {
    return host.isEmpty() || host.get().equals(RemotePolicy.canonical(uri.getHost()));
  }

  @Override
  public void reset(URIish uri) {
    refused = true;
  }

  @Override
  public String toString() {
    return "a login";
  }
}
