package dev.codestrata.git;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.Daemon;

/** JGit's implementation of {@code git daemon}. */
final class DaemonGitServer implements GitServer {

  private final Daemon daemon;

  DaemonGitServer(Repository repository) throws IOException {
    daemon = new Daemon(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    daemon.setRepositoryResolver(
        (client, name) -> {
          repository.incrementOpen();
          return repository;
        });
    daemon.start();
  }

  @Override
  public String scheme() {
    return "git";
  }

  @Override
  public int port() {
    return daemon.getAddress().getPort();
  }

  @Override
  public RemoteSettings settings(Path scratch, int... ports) {
    return RemoteSettings.loopback();
  }

  @Override
  public void close() {
    try {
      daemon.stopAndWait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
