package dev.codestrata.git;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.BasePackFetchConnection;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PackTransport;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/**
 * Fetches over a {@link Conversation}. JGit's own transports interrupt the reading thread when its
 * time is up, which has had no effect on sockets since Java 13, and keep whatever the remote says
 * beside the pack; here a {@link TransferDeadline} closes the conversation, and nothing is kept.
 */
final class ConversationTransport extends Transport implements PackTransport {

  /** Begins the conversation. */
  @FunctionalInterface
  interface Opener {
    Conversation open() throws IOException;
  }

  private final Opener opener;
  private final Reception reception;

  ConversationTransport(Repository local, URIish uri, Opener opener, Reception reception) {
    super(local, uri);
    this.opener = opener;
    this.reception = reception;
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
    // Conversations belong to their connections.
  }

  private final class Connection extends BasePackFetchConnection {
    private Conversation conversation;

    Connection(Collection<RefSpec> refSpecs, String... additionalPatterns)
        throws TransportException {
      super(ConversationTransport.this);
      setMessageWriter(Writer.nullWriter());
      try {
        conversation = opener.open();
        reception.deadline().closeOnExpiry(conversation);
        init(
            new BufferedInputStream(new RemoteInput(conversation.in(), reception), 1 << 16),
            new BufferedOutputStream(conversation.out()));
      } catch (IOException e) {
        close();
        throw new TransportException(uri, String.valueOf(e.getMessage()), e);
      }
      try {
        if (!readAdvertisedRefs()) {
          lsRefs(refSpecs, additionalPatterns);
        }
      } catch (NoRemoteRepositoryException e) {
        // JGit takes a remote that hangs up for one that has no such repository.
        String complaint = conversation.complaint();
        if (complaint.isEmpty() && e.getCause() instanceof EOFException) {
          throw new TransportException(
              uri, "the remote hung up before it said anything", e.getCause());
        }
        throw complaint.isEmpty() ? e : new NoRemoteRepositoryException(uri, complaint);
      }
    }

    @Override
    public void close() {
      super.close();
      if (conversation != null) {
        conversation.close();
      }
    }
  }
}
