package dev.codestrata.git;

import java.io.File;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.SshConfigStore;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;

/**
 * SSH sessions that know what the configuration says and nothing else: no {@code ~/.ssh}, no agent,
 * no proxy. A server is known by its name in the configured file of host keys, although it is
 * connected to by a checked address.
 */
final class SshSessions extends SshdSessionFactory {

  private static final int DEFAULT_PORT = 22;

  private final String knownAs;
  private final HostCredentials credentials;
  private volatile boolean refusedHostKey;

  /**
   * @param uri names the server
   */
  SshSessions(URIish uri, HostCredentials credentials, File nowhere) {
    super(null, null);
    int port = uri.getPort() > 0 ? uri.getPort() : DEFAULT_PORT;
    String host = RemotePolicy.canonical(uri.getHost());
    this.knownAs = port == DEFAULT_PORT ? host : "[" + host + "]:" + port;
    this.credentials = credentials;
    setHomeDirectory(nowhere);
    setSshDirectory(nowhere);
  }

  /** Whether a server was met whose key is not the known one. */
  boolean hasRefusedHostKey() {
    return refusedHostKey;
  }

  String knownAs() {
    return knownAs;
  }

  @Override
  protected File getSshConfig(File sshDir) {
    return null;
  }

  @Override
  protected SshConfigStore createSshConfigStore(
      File homeDir, File configFile, String localUserName) {
    return null;
  }

  @Override
  protected ConnectorFactory getConnectorFactory() {
    return null;
  }

  @Override
  protected List<Path> getDefaultIdentities(File sshDir) {
    return credentials.keyFile().map(Path::of).map(List::of).orElse(List.of());
  }

  @Override
  protected List<Path> getDefaultKnownHostsFiles(File sshDir) {
    return credentials.knownHosts().map(Path::of).map(List::of).orElse(List.of());
  }

  @Override
  protected String getDefaultPreferredAuthentications() {
    return "publickey,password";
  }

  @Override
  protected KeyPasswordProvider createKeyPasswordProvider(CredentialsProvider provider) {
    return new Passphrase(Optional.ofNullable(credentials.passphrase()));
  }

  @Override
  protected ServerKeyDatabase createServerKeyDatabase(File homeDir, File sshDir) {
    ServerKeyDatabase file = super.createServerKeyDatabase(homeDir, sshDir);
    return new ServerKeyDatabase() {
      @Override
      public List<PublicKey> lookup(
          String connectAddress, InetSocketAddress remoteAddress, Configuration config) {
        return file.lookup(knownAs, remoteAddress, new Strict(config));
      }

      @Override
      public boolean accept(
          String connectAddress,
          InetSocketAddress remoteAddress,
          PublicKey serverKey,
          Configuration config,
          CredentialsProvider provider) {
        boolean known = file.accept(knownAs, remoteAddress, serverKey, new Strict(config), null);
        refusedHostKey = !known;
        return known;
      }
    };
  }

  private record Strict(ServerKeyDatabase.Configuration given)
      implements ServerKeyDatabase.Configuration {

    @Override
    public List<String> getUserKnownHostsFiles() {
      return List.of();
    }

    @Override
    public List<String> getGlobalKnownHostsFiles() {
      return List.of();
    }

    @Override
    public StrictHostKeyChecking getStrictHostKeyChecking() {
      return StrictHostKeyChecking.REQUIRE_MATCH;
    }

    @Override
    public boolean getHashKnownHosts() {
      return false;
    }

    @Override
    public String getUsername() {
      return given.getUsername();
    }
  }

  private record Passphrase(Optional<String> secret) implements KeyPasswordProvider {

    @Override
    public char[] getPassphrase(URIish uri, int attempt) {
      return secret.map(String::toCharArray).orElse(null);
    }

    @Override
    public void setAttempts(int maxNumberOfAttempts) {
      // One passphrase, one attempt.
    }

    @Override
    public boolean keyLoaded(URIish uri, int attempt, Exception error)
        throws java.io.IOException, java.security.GeneralSecurityException {
      if (error instanceof java.io.IOException e) {
        throw e;
      }
      if (error instanceof java.security.GeneralSecurityException e) {
        throw e;
      }
      return false;
    }

    @Override
    public String toString() {
      return "a passphrase";
    }
  }

  /** The server's URL with an address for its name. */
  static URIish at(URIish uri, String address) {
    try {
      String literal = address.contains(":") ? "[" + address + "]" : address;
      return new URIish("ssh://" + literal + "/")
          .setUser(uri.getUser())
          .setPort(uri.getPort() > 0 ? uri.getPort() : DEFAULT_PORT);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("an address that makes no URL: " + address, e);
    }
  }
}
