package dev.codestrata.git;

import java.io.File;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/**
 * Bare copies of remote repositories: branches and tags, no work tree. A mirror that exists is
 * brought up to date by fetching only what is new; a new one appears whole or not at all. Nobody is
 * ever asked for a password.
 */
public final class Mirrors {

  private static final List<RefSpec> REFERENCES =
      List.of(new RefSpec("+refs/heads/*:refs/heads/*"), new RefSpec("+refs/tags/*:refs/tags/*"));

  private Mirrors() {}

  /**
   * Clones the URL into the directory, or fetches into the mirror that is there. References that
   * the remote no longer has are removed.
   *
   * @throws GitReadException {@code FORBIDDEN} for a URL that is not followed, {@code TIMEOUT} or
   *     {@code CLONE_FAILED}
   */
  public static Mirror mirror(String url, Path directory, MirrorOptions options) {
    IsolatedJGit.install();
    URIish remote = RemoteUrl.parse(url, options);
    try {
      if (Files.isDirectory(directory.resolve("objects"))) {
        return new Mirror(directory, false, fetch(remote, directory, options));
      }
      return new Mirror(directory, true, create(remote, directory, options));
    } catch (IOException | RuntimeException e) {
      throw failure(url, e);
    }
  }

  private static int create(URIish remote, Path directory, MirrorOptions options)
      throws IOException {
    Path absolute = directory.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Path unfinished =
        Files.createTempDirectory(absolute.getParent(), "." + absolute.getFileName() + "-");
    boolean done = false;
    try {
      int updated = fetch(remote, unfinished, options);
      Files.move(unfinished, absolute, StandardCopyOption.ATOMIC_MOVE);
      done = true;
      return updated;
    } finally {
      if (!done) {
        delete(unfinished);
      }
    }
  }

  private static int fetch(URIish remote, Path directory, MirrorOptions options)
      throws IOException {
    try (Repository repository = openOrCreate(directory);
        Transport transport = open(repository, remote)) {
      transport.setTimeout((int) Math.min(Integer.MAX_VALUE, options.silence().toSeconds()));
      transport.setCredentialsProvider(new NeverAsk());
      transport.setTagOpt(TagOpt.NO_TAGS); // the references below name the tags
      transport.setRemoveDeletedRefs(true);
      transport.setCheckFetchedObjects(false);
      FetchResult result = transport.fetch(NullProgressMonitor.INSTANCE, REFERENCES);
      pointHead(repository, result);
      return result.getTrackingRefUpdates().size();
    }
  }

  private static Transport open(Repository repository, URIish remote) throws IOException {
    return "git".equalsIgnoreCase(remote.getScheme())
        ? new GitDaemonTransport(repository, remote)
        : Transport.open(repository, remote);
  }

  private static Repository openOrCreate(Path directory) throws IOException {
    FileRepository repository =
        (FileRepository)
            new FileRepositoryBuilder().setGitDir(directory.toFile()).setBare().build();
    if (!new File(repository.getDirectory(), Constants.HEAD).exists()) {
      repository.create(true);
      // No housekeeping behind our back: it would run in a thread of its own while the mirror is
      // moved or read.
      StoredConfig config = repository.getConfig();
      config.setInt("gc", null, "auto", 0);
      config.setInt("gc", null, "autoPackLimit", 0);
      config.setBoolean("gc", null, "autoDetach", false);
      config.save();
    }
    return repository;
  }

  private static void pointHead(Repository repository, FetchResult result) throws IOException {
    Ref head = result.getAdvertisedRef(Constants.HEAD);
    if (head == null) {
      return; // an empty repository
    }
    String target = head.isSymbolic() ? head.getTarget().getName() : branchAt(head, result);
    RefUpdate update = repository.updateRef(Constants.HEAD, target == null);
    update.disableRefLog();
    if (target != null) {
      update.link(target);
    } else {
      update.setNewObjectId(head.getObjectId());
      update.forceUpdate();
    }
  }

  /**
   * Old servers do not say which branch HEAD is: the usual names first, then any at the same
   * commit.
   */
  private static String branchAt(Ref head, FetchResult result) {
    ObjectId id = head.getObjectId();
    for (String usual : List.of("refs/heads/main", "refs/heads/master")) {
      Ref branch = result.getAdvertisedRef(usual);
      if (branch != null && id.equals(branch.getObjectId())) {
        return usual;
      }
    }
    return result.getAdvertisedRefs().stream()
        .filter(ref -> ref.getName().startsWith(Constants.R_HEADS) && id.equals(ref.getObjectId()))
        .map(Ref::getName)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static GitReadException failure(String url, Exception cause) {
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
        RemoteUrl.redacted(url) + " could not be fetched: " + RemoteUrl.redacted(line),
        secret ? null : cause);
  }

  private static void delete(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException failure)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
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
