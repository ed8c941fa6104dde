package dev.codestrata.git;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.BasePackFetchConnection;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PackTransport;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TcpTransport;
import org.eclipse.jgit.transport.URIish;

/**
 * Fetches over {@code git://}. JGit's own transport interrupts the reading thread when its time is
 * up, which has had no effect on sockets since Java 13, so that a silent server would hold a task
 * for ever; here the socket itself has the time limit.
 */
final class GitDaemonTransport extends TcpTransport implements PackTransport {

  private static final int DEFAULT_PORT = 9418;

  GitDaemonTransport(Repository local, URIish uri) {
    super(local, uri);
  }

  @Override
  public FetchConnection openFetch() throws TransportException {
    return new Connection(List.of());
  }

  @Override
  public FetchConnection openFetch(Collection<RefSpec> refSpecs, String... additionalPatterns)
      throws TransportException {
    return new Connection(refSpecs, additionalPatterns);
  }

  @Override
  public PushConnection openPush() throws NotSupportedException {
    throw new NotSupportedException("Mirrors are never pushed");
  }

  @Override
  public void close() {
    // Sockets belong to their connections.
  }

  private final class Connection extends BasePackFetchConnection {
    private final Socket socket = new Socket();

    Connection(Collection<RefSpec> refSpecs, String... additionalPatterns)
        throws TransportException {
      super(GitDaemonTransport.this);
      int millis = getTimeout() * 1000;
      try {
        int port = uri.getPort() > 0 ? uri.getPort() : DEFAULT_PORT;
        socket.connect(new InetSocketAddress(uri.getHost(), port), millis);
        socket.setSoTimeout(millis);
        init(
            new BufferedInputStream(socket.getInputStream()),
            new BufferedOutputStream(socket.getOutputStream()));
        pckOut.writeString(request());
        pckOut.flush();
      } catch (IOException e) {
        close();
        throw new TransportException(uri, String.valueOf(e.getMessage()), e);
      }
      if (!readAdvertisedRefs()) {
        lsRefs(refSpecs, additionalPatterns);
      }
    }

    private String request() {
      String port = uri.getPort() > 0 && uri.getPort() != DEFAULT_PORT ? ":" + uri.getPort() : "";
      return "git-upload-pack "
          + uri.getPath()
          + "\0host="
          + uri.getHost()
          + port
          + "\0\0version=2\0";
    }

    @Override
    public void close() {
      super.close();
      try {
        socket.close();
      } catch (IOException e) {
        throw new IllegalStateException(
            "The connection to " + uri.getHost() + " does not close", e);
      }
    }
  }
}
