package dev.codestrata.git;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/**
 * Transfers from remote repositories into bare directories: what a remote has, and its objects.
 * Nobody is ever asked for a password.
 */
final class Mirrors {

  private Mirrors() {}

  /**
   * What the remote has; no object is transferred.
   *
   * @param directory an empty bare repository: transports want one even to list references
   */
  static Advertisement advertised(URIish remote, Path directory, MirrorOptions options)
      throws IOException {
    try (Repository nothing = repository(directory);
        Transport transport = open(nothing, remote)) {
      EffectiveUrl effective = EffectiveUrl.watch(transport, remote);
      settle(transport, options);
      try (FetchConnection connection = transport.openFetch()) {
        return Advertisement.of(effective.get(), connection.getRefs());
      }
    }
  }

  /**
   * Fetches into a bare repository that is there. References that the remote no longer has are
   * removed.
   *
   * @param depth generations of commits; 0 for all
   * @param maxBytes stops a transfer that becomes larger; 0 for no limit
   * @return bytes of the pack that came; empty if it was stopped for its size
   */
  static OptionalLong fetch(
      URIish remote,
      Path directory,
      MirrorOptions options,
      List<RefSpec> references,
      int depth,
      long maxBytes)
      throws IOException {
    TransferWatch watch = new TransferWatch(directory, maxBytes);
    try (Repository repository = repository(directory);
        Transport transport = open(repository, remote)) {
      settle(transport, options);
      transport.setTagOpt(TagOpt.NO_TAGS); // the specifications name the tags
      transport.setRemoveDeletedRefs(true);
      transport.setCheckFetchedObjects(false);
      if (depth > 0) {
        transport.setDepth(depth);
      }
      transport.fetch(watch, references);
      return OptionalLong.of(watch.receivedBytes());
    } catch (TransportException e) {
      if (watch.isTooLarge()) {
        return OptionalLong.empty();
      }
      throw e;
    }
  }

  private static void settle(Transport transport, MirrorOptions options) {
    transport.setTimeout((int) Math.min(Integer.MAX_VALUE, options.silence().toSeconds()));
    transport.setCredentialsProvider(new NeverAsk());
  }

  private static Repository repository(Path directory) throws IOException {
    return new FileRepositoryBuilder()
        .setFS(IsolatedJGit.READ_ONLY)
        .setGitDir(directory.toFile())
        .setBare()
        .build();
  }

  private static Transport open(Repository repository, URIish remote) throws IOException {
    return "git".equalsIgnoreCase(remote.getScheme())
        ? new GitDaemonTransport(repository, remote)
        : Transport.open(repository, remote);
  }

  /** The one line that tells why a transfer failed, without secrets. */
  static GitReadException failure(String url, Exception cause) {
    if (cause instanceof GitReadException known) {
      return known;
    }
    GitReadException.Kind kind = GitReadException.Kind.CLONE_FAILED;
    String reason = cause.getMessage();
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof SocketTimeoutException || t instanceof java.io.InterruptedIOException) {
        kind = GitReadException.Kind.TIMEOUT;
      }
      if (t instanceof NotSupportedException) {
        kind = GitReadException.Kind.FORBIDDEN;
      }
      if (t instanceof NoRemoteRepositoryException || isRefused(t.getMessage())) {
        kind = GitReadException.Kind.NOT_FOUND;
      }
      if (t instanceof TransportException && t.getMessage() != null) {
        reason = t.getMessage();
      }
    }
    String line =
        reason == null ? cause.getClass().getSimpleName() : reason.lines().findFirst().orElse("");
    // The cause is kept for --debug only if it cannot show the secret.
    boolean secret = !RemoteUrl.redacted(url).equals(url);
    return new GitReadException(
        kind,
        RemoteUrl.redacted(url)
            + (kind == GitReadException.Kind.NOT_FOUND
                ? " is gone, private or never was: "
                : " could not be fetched: ")
            + RemoteUrl.redacted(line),
        secret ? null : cause);
  }

  /** Hosts do not tell strangers whether a repository is private or gone. */
  private static boolean isRefused(String message) {
    return message != null
        && (message.contains("uthentication is required")
            || message.contains("uthentication not supported")
            || message.contains("not authorized"));
  }

  /**
   * Has no answer to any question, so that a private repository fails at once instead of waiting
   * for a person.
   */
  private static final class NeverAsk extends CredentialsProvider {

    @Override
    public boolean isInteractive() {
      return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
      return false;
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
      return false;
    }
  }
}
