package dev.codestrata.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.UploadPack;

/** Apache MINA sshd, which runs upload-pack for one key and one password. */
final class SshGitServer implements GitServer {

  static final String PASSWORD = "an0ther s3cret";

  private final SshServer server;
  private static final KeyPair HOST_KEY = rsa();
  private static final KeyPair USER_KEY = rsa();

  private final List<String> commands = new ArrayList<>();

  SshGitServer(Repository repository) throws IOException {
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(0);
    server.setKeyPairProvider(KeyPairProvider.wrap(HOST_KEY));
    server.setPublickeyAuthenticator(
        (user, key, session) -> KeyUtils.compareKeys(key, USER_KEY.getPublic()));
    server.setPasswordAuthenticator((user, password, session) -> PASSWORD.equals(password));
    server.setCommandFactory(
        (channel, command) -> {
          synchronized (commands) {
            commands.add(channel.getSession().getUsername() + ": " + command);
          }
          return new UploadPackCommand(command, repository);
        });
    server.start();
  }

  /** Who ran what. */
  List<String> commands() {
    synchronized (commands) {
      return List.copyOf(commands);
    }
  }

  @Override
  public String scheme() {
    return "ssh";
  }

  @Override
  public int port() {
    return server.getPort();
  }

  @Override
  public RemoteSettings settings(Path scratch, int... ports) {
    return RemoteSettings.loopback().ssh(userKeyFile(scratch), knownHosts(scratch, ports));
  }

  /** A file with the user's private key. */
  Path userKeyFile(Path scratch) {
    return keyFile(scratch.resolve("user-key"), USER_KEY);
  }

  /** A file with a private key that the server does not know. */
  static Path otherKeyFile(Path scratch) {
    return keyFile(scratch.resolve("other-key"), rsa());
  }

  private static Path keyFile(Path file, KeyPair key) {
    try (var out = Files.newOutputStream(file)) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", null, out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file with the server's key under its address and these ports. */
  Path knownHosts(Path scratch, int... ports) {
    return knownHosts(scratch, "127.0.0.1", HOST_KEY, ports);
  }

  Path knownHosts(Path scratch, String host, int... ports) {
    return knownHosts(scratch, host, HOST_KEY, ports);
  }

  /** A file with another server's key under the address. */
  static Path otherKnownHosts(Path scratch, int... ports) {
    return knownHosts(scratch, "127.0.0.1", rsa(), ports);
  }

  private static Path knownHosts(Path scratch, String host, KeyPair key, int... ports) {
    StringBuilder lines = new StringBuilder();
    for (int port : ports) {
      lines
          .append('[')
          .append(host)
          .append("]:")
          .append(port)
          .append(' ')
          .append(PublicKeyEntry.toString(key.getPublic()))
          .append('\n');
    }
    try {
      return Files.writeString(scratch.resolve("known-hosts"), lines.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyPair rsa() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.stop(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class UploadPackCommand extends AbstractCommandSupport {
    private final Repository repository;

    UploadPackCommand(String command, Repository repository) {
      super(command, null);
      this.repository = repository;
    }

    @Override
    public void run() {
      int status = 0;
      try {
        if (!getCommand().equals("git-upload-pack '/origin.git'")) {
          getErrorStream()
              .write(
                  "fatal: no such repository\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          getErrorStream().flush();
          status = 128;
          return;
        }
        Environment environment = getEnvironment();
        UploadPack upload = new UploadPack(repository);
        String protocol = environment.getEnv().get("GIT_PROTOCOL");
        if (protocol != null) {
          upload.setExtraParameters(List.of(protocol.split(":")));
        }
        upload.upload(getInputStream(), getOutputStream(), getErrorStream());
      } catch (IOException | RuntimeException e) {
        status = 1; // the client hung up
      } finally {
        onExit(status);
      }
    }
  }
}
