package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.SshdSession;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.QuotedString;

/** {@code git-upload-pack} at an SSH server (Apache MINA sshd). */
final class SshConversation implements Conversation {

  private static final int MOST_COMPLAINT = 2000;

  private final SshSessions sessions;
  private final SshdSession session;
  private final Process process;
  private String complaint = "";
  private boolean closed;

  private SshConversation(SshSessions sessions, SshdSession session, Process process) {
    this.sessions = sessions;
    this.session = session;
    this.process = process;
  }

  /**
   * @param login answers for passwords
   * @param nowhere a directory without SSH settings
   */
  static Conversation open(
      URIish uri,
      CheckedAddresses addresses,
      RemoteAccess access,
      CredentialsProvider login,
      TransferDeadline deadline,
      Path nowhere)
      throws IOException {
    if (access.credentials().knownHosts().isEmpty()) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN,
          "no SSH server is trusted: set ingest.ssh.known-hosts to a file with its host key");
    }
    SshSessions sessions = new SshSessions(uri, access.credentials(), nowhere.toFile());
    IOException failure = new IOException("the host has no address");
    for (InetAddress address : addresses.of(uri.getHost())) {
      try (Handshake handshake = new Handshake(deadline)) {
        SshdSession session =
            sessions.getSession(
                SshSessions.at(uri, address.getHostAddress()),
                login,
                FS.DETECTED,
                (int) Math.min(Integer.MAX_VALUE, access.limits().silence().toMillis()));
        return start(sessions, session, uri);
      } catch (IOException e) {
        deadline.check();
        if (sessions.hasRefusedHostKey()) {
          sessions.close();
          throw new GitReadException(
              GitReadException.Kind.FORBIDDEN,
              "the host key of " + sessions.knownAs() + " is not the one in ingest.ssh.known-hosts",
              e);
        }
        failure = e;
      }
    }
    sessions.close();
    throw failure;
  }

  /**
   * Connecting and proving who is who happens inside the SSH library, whose waits end by an
   * interrupt.
   */
  private static final class Handshake implements AutoCloseable {
    private final Thread caller = Thread.currentThread();
    private final TransferDeadline deadline;
    private boolean over;

    Handshake(TransferDeadline deadline) {
      this.deadline = deadline;
      deadline.closeOnExpiry(this::interrupt);
      deadline.waiting();
    }

    private synchronized void interrupt() {
      if (!over) {
        caller.interrupt();
      }
    }

    @Override
    public synchronized void close() {
      over = true;
      deadline.heard();
      if (deadline.expired() != null) {
        Thread.interrupted(); // ours: nobody else must see it
      }
    }
  }

  private static Conversation start(SshSessions sessions, SshdSession session, URIish uri)
      throws IOException {
    String path = uri.getPath();
    if (uri.getScheme() != null && path.startsWith("/~")) {
      path = path.substring(1);
    }
    try {
      return new SshConversation(
          sessions,
          session,
          session.exec(
              "git-upload-pack " + QuotedString.BOURNE.quote(path),
              Map.of("GIT_PROTOCOL", "version=2"),
              0));
    } catch (IOException | RuntimeException e) {
      session.disconnect();
      throw e;
    }
  }

  @Override
  public InputStream in() {
    return process.getInputStream();
  }

  @Override
  public OutputStream out() {
    return process.getOutputStream();
  }

  @Override
  public String complaint() {
    return complaint;
  }

  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    complaint = readComplaint();
    process.destroy();
    session.disconnect();
    sessions.close();
  }

  /** What the remote's programs wrote to their standard error, as far as it is here already. */
  private String readComplaint() {
    try {
      InputStream errors = process.getErrorStream();
      int available = Math.min(MOST_COMPLAINT, errors.available());
      return available <= 0
          ? ""
          : new String(errors.readNBytes(available), UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .findFirst()
              .orElse("");
    } catch (IOException e) {
      return ""; // the connection is gone, and the failure that ended it is known
    }
  }
}
