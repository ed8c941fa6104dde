package dev.codestrata.git;

import dev.codestrata.config.CodestrataConfig;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who asks which host. It travels with the names of environment variables; their values are read at
 * the moment of use, on the machine that asks, and are never part of any text.
 */
public final class HostCredentials implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Where secrets are looked up; the environment of the process, except in tests. */
  @FunctionalInterface
  public interface Secrets extends Serializable {
    /** The value of a variable; null if there is none. */
    String get(String variable);
  }

  /** A user name with its secret. */
  static final class Login {
    private final String username;
    private final String secret;

    Login(String username, String secret) {
      this.username = username;
      this.secret = secret;
    }

    String username() {
      return username;
    }

    String secret() {
      return secret;
    }

    @Override
    public String toString() {
      return "a login";
    }
  }

  private final TreeMap<String, String> usernames = new TreeMap<>();
  private final TreeMap<String, String> variables = new TreeMap<>();
  private final String keyFile;
  private final String passphraseVariable;
  private final String knownHosts;
  private final Secrets secrets;

  private HostCredentials(
      Map<String, CodestrataConfig.Credential> byHost, CodestrataConfig.Ssh ssh, Secrets secrets) {
    new HashMap<>(byHost)
        .forEach(
            (host, credential) -> {
              String name = RemotePolicy.canonical(host);
              usernames.put(name, credential.username());
              variables.put(name, credential.tokenEnv());
            });
    this.keyFile = ssh.keyFile();
    this.passphraseVariable = ssh.passphraseEnv();
    this.knownHosts = ssh.knownHosts();
    this.secrets = secrets;
  }

  /** As configured, with the secrets in the environment. */
  public static HostCredentials of(CodestrataConfig.Ingest settings) {
    return of(settings.credentials(), settings.ssh(), System::getenv);
  }

  /** As configured, with the secrets where the caller keeps them. */
  public static HostCredentials of(
      Map<String, CodestrataConfig.Credential> byHost, CodestrataConfig.Ssh ssh, Secrets secrets) {
    return new HostCredentials(byHost, ssh, secrets);
  }

  /** Nobody asks: public repositories only, and no SSH server is known. */
  public static HostCredentials none() {
    return of(Map.of(), new CodestrataConfig.Ssh("", "", ""), variable -> null);
  }

  /**
   * The login for a host; empty if there is none.
   *
   * @throws GitReadException {@code CLONE_FAILED} if its variable is not set
   */
  Optional<Login> forHost(String host) {
    String name = RemotePolicy.canonical(host);
    String variable = variables.get(name);
    if (variable == null) {
      return Optional.empty();
    }
    String secret = secrets.get(variable);
    if (secret == null || secret.isEmpty()) {
      throw new GitReadException(
          GitReadException.Kind.CLONE_FAILED,
          "the environment variable "
              + variable
              + ", which ingest.credentials names for "
              + name
              + ", is not set");
    }
    return Optional.of(new Login(usernames.get(name), secret));
  }

  /** Path of the private key; empty if there is none. */
  Optional<String> keyFile() {
    return keyFile.isEmpty() ? Optional.empty() : Optional.of(keyFile);
  }

  /** The passphrase of the private key; null if it has none. */
  String passphrase() {
    return passphraseVariable.isEmpty() ? null : secrets.get(passphraseVariable);
  }

  /** Path of the file of host keys; empty if no SSH server is trusted. */
  Optional<String> knownHosts() {
    return knownHosts.isEmpty() ? Optional.empty() : Optional.of(knownHosts);
  }

  @Override
  public String toString() {
    return "credentials for " + variables.keySet();
  }
}
