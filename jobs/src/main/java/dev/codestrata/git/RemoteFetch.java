package dev.codestrata.git;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.RemoteRepositoryException;
import org.eclipse.jgit.errors.TooLargeObjectInPackException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;

/**
 * Fetches from a stranger into a local bare repository. Which remotes are followed, what one of
 * them may cost and who asks it is given; whatever goes beyond ends this fetch alone, by one clear
 * line, and leaves the repository's references as they were and no file behind. No program,
 * configuration, prompt, submodule or alternate store of the remote or of the machine plays a part.
 */
public final class RemoteFetch {

  private static final Pattern GONE =
      Pattern.compile("uthentication is required|uthentication not supported|not authorized");
  private static final Pattern DENIED =
      Pattern.compile("(?i)access denied|not exported|not found|does not exist|no such");

  private final Path directory;
  private final String url;
  private final RemoteAccess access;
  private final CheckedAddresses addresses;
  private final List<String> secrets = new ArrayList<>();

  private RemoteFetch(
      Path directory, String url, RemoteAccess access, CheckedAddresses.Resolver resolver) {
    this.directory = directory;
    this.url = url;
    this.access = access;
    this.addresses = new CheckedAddresses(access.policy(), resolver);
  }

  /**
   * Fetches; the directory is made if it is not there.
   *
   * @throws GitReadException {@code FORBIDDEN} for what policy refuses and for hostile objects,
   *     {@code TIMEOUT} for a remote that falls silent, {@code CLONE_FAILED} for the rest, limits
   *     included
   */
  public static FetchOutcome into(Path bareDirectory, String url, FetchOptions options) {
    return into(bareDirectory, url, options, InetAddress::getAllByName);
  }

  static FetchOutcome into(
      Path bareDirectory, String url, FetchOptions options, CheckedAddresses.Resolver resolver) {
    IsolatedJGit.install();
    return new RemoteFetch(bareDirectory, url, options.access(), resolver).fetch(options);
  }

  /**
   * Asks what branches and tags the remote has; no object comes.
   *
   * @param bareDirectory an empty or absent directory, or a bare repository that stays as it is
   * @throws GitReadException as {@link #into}
   */
  public static FetchOutcome list(Path bareDirectory, String url, RemoteAccess access) {
    return into(bareDirectory, url, new FetchOptions(List.of(), 0, true, 0, access));
  }

  private FetchOutcome fetch(FetchOptions options) {
    try {
      URIish remote = RemoteUrl.parse(url, access.policy());
      Optional<HostCredentials.Login> login = login(remote);
      URIish bare = withoutSecrets(remote);
      try (TransferDeadline deadline = new TransferDeadline(access.limits())) {
        Reception reception =
            new Reception(access.limits(), deadline, bytesOnDisk(), options.maxBytes());
        try {
          return fetch(options, bare, login, reception);
        } catch (IOException | RuntimeException e) {
          discard(reception, e);
          if (deadline.expired() != null) {
            throw causedBy(deadline.expired(), e);
          }
          throw e;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    }
  }

  private FetchOutcome fetch(
      FetchOptions options,
      URIish remote,
      Optional<HostCredentials.Login> login,
      Reception reception)
      throws IOException {
    try (ReceivingRepository repository = ReceivingRepository.open(directory, reception);
        Connections connections = new Connections(repository, remote, login, reception)) {
      Transport transport = connections.transport();
      transport.setTagOpt(options.followTags() ? TagOpt.AUTO_FOLLOW : TagOpt.NO_TAGS);
      transport.setObjectChecker(reception.trees());
      if (options.depth() > 0) {
        transport.setDepth(options.depth());
      }
      SortedMap<String, FetchOutcome.Advertised> advertised = new TreeMap<>();
      String head;
      int updated = 0;
      try (FetchConnection connection = open(transport, options)) {
        Collection<Ref> refs = connection.getRefs();
        refs.forEach(ref -> add(ref, advertised));
        if (refs.size() - (advertised.containsKey(Constants.HEAD) ? 1 : 0)
            > access.limits().references()) {
          throw access.limits().tooManyReferences();
        }
        head = RemoteHead.branch(connection);
        if (!options.refspecs().isEmpty()) {
          ReferenceUpdates updates =
              ReferenceUpdates.plan(
                  repository, refs, specs(options, head), options.followTags(), options.depth());
          if (!receive(connection, updates, reception)) {
            return outcome(advertised, head, true, 0, reception, connections);
          }
          check(repository, reception);
          updated = updates.apply();
          RemoteHead.point(repository, head, advertised.get(Constants.HEAD));
        }
      }
      return outcome(advertised, head, false, updated, reception, connections);
    }
  }

  private static void add(Ref ref, SortedMap<String, FetchOutcome.Advertised> advertised) {
    if (ref.getObjectId() != null) {
      ObjectId peeled = ref.getPeeledObjectId();
      advertised.put(
          ref.getName(),
          new FetchOutcome.Advertised(
              ref.getObjectId().name(), peeled == null ? null : peeled.name()));
    }
  }

  /** Receives what is wanted; false if that is larger than wanted. */
  private static boolean receive(
      FetchConnection connection, ReferenceUpdates updates, Reception reception)
      throws IOException {
    if (updates.wanted().isEmpty()) {
      return true;
    }
    try {
      connection.fetch(reception.progress(), updates.wanted(), Set.of());
      return true;
    } catch (TransportException e) {
      if (reception.isTooLarge()) {
        return false;
      }
      throw e;
    }
  }

  private static FetchOutcome outcome(
      SortedMap<String, FetchOutcome.Advertised> advertised,
      String head,
      boolean tooLarge,
      int updated,
      Reception reception,
      Connections connections) {
    return new FetchOutcome(
        advertised,
        head,
        tooLarge,
        updated,
        reception.bytes(),
        reception.objects(),
        connections.effectiveUrl());
  }

  private static FetchConnection open(Transport transport, FetchOptions options)
      throws IOException {
    List<String> refspecs = options.refspecs();
    List<RefSpec> asked =
        refspecs.stream()
            .filter(spec -> !spec.equals(FetchOptions.DEFAULT_BRANCH))
            .map(RefSpec::new)
            .toList();
    // Which branch HEAD names is only known where the branches are told too.
    boolean branches = refspecs.isEmpty() || asked.size() < refspecs.size();
    return transport.openFetch(
        asked,
        Constants.HEAD,
        branches ? Constants.R_HEADS : null,
        options.followTags() ? Constants.R_TAGS : null);
  }

  private static List<RefSpec> specs(FetchOptions options, String head) {
    List<RefSpec> specs = new ArrayList<>();
    for (String spec : options.refspecs()) {
      if (!spec.equals(FetchOptions.DEFAULT_BRANCH)) {
        specs.add(new RefSpec(spec));
      } else if (head != null) {
        specs.add(new RefSpec("+" + head + ":" + head));
      }
    }
    return specs;
  }

  /** What can only be seen when all of the pack is there; the references do not know it yet. */
  private void check(FileRepository repository, Reception reception) throws IOException {
    List<Path> packs = reception.packs();
    for (Path pack : packs) {
      int depth = DeltaDepth.of(pack, reception.deadline());
      if (depth > access.limits().deltaDepth()) {
        throw access.limits().deltasTooDeep(depth);
      }
    }
    if (!packs.isEmpty()) {
      try (ObjectReader reader = repository.newObjectReader()) {
        reception.trees().checkPaths(reader, reception.deadline());
      }
      if (bytesOnDisk() > access.limits().repositorySize()) {
        throw access.limits().repositoryTooLarge();
      }
    }
  }

  private long bytesOnDisk() throws IOException {
    if (!Files.isDirectory(directory)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    }
  }

  /** Takes away what a failed fetch has stored. */
  private static void discard(Reception reception, Exception failure) {
    for (Path pack : reception.packs()) {
      String name = pack.getFileName().toString();
      String base = name.substring(0, name.lastIndexOf('.'));
      for (String extension : List.of(".pack", ".idx", ".rev", ".bitmap", ".keep")) {
        try {
          Files.deleteIfExists(pack.resolveSibling(base + extension));
        } catch (IOException e) {
          failure.addSuppressed(e);
        }
      }
    }
  }

  private Optional<HostCredentials.Login> login(URIish remote) {
    Optional<HostCredentials.Login> login = Optional.empty();
    if (remote.getPass() != null) {
      login = Optional.of(new HostCredentials.Login(remote.getUser(), remote.getPass()));
    } else if (isHttp(remote) && remote.getUser() != null) {
      // The way in which tokens are given to several hosts: https://TOKEN@host/
      login = Optional.of(new HostCredentials.Login(remote.getUser(), ""));
      secrets.add(remote.getUser());
    } else if (remote.getHost() != null) {
      login = access.credentials().forHost(remote.getHost());
    }
    login.map(HostCredentials.Login::secret).filter(s -> !s.isEmpty()).ifPresent(secrets::add);
    return login;
  }

  private static boolean isHttp(URIish remote) {
    return RemoteUrl.scheme(remote).startsWith("http");
  }

  private URIish withoutSecrets(URIish remote) {
    URIish bare = remote.setPass(null);
    if (isHttp(remote)) {
      return bare.setUser(null);
    }
    if (RemoteUrl.scheme(remote).equals("ssh") && bare.getUser() == null) {
      String user =
          access
              .credentials()
              .forHost(remote.getHost())
              .map(HostCredentials.Login::username)
              .orElse("git");
      return bare.setUser(user);
    }
    return bare;
  }

  private GitReadException failure(Exception cause) {
    GitReadException known = known(cause);
    if (known != null && known.getMessage().contains(" is not followed: ")) {
      // Says which URL itself, perhaps one that this one redirected to.
      boolean isThis = known.getMessage().startsWith(RemoteUrl.redacted(url));
      return new GitReadException(
          known.kind(),
          isThis ? known.getMessage() : shown() + " could not be fetched: " + line(known),
          safe(known.getCause()));
    }
    if (known != null) {
      boolean keeps =
          known.kind() == GitReadException.Kind.FORBIDDEN
              || known.kind() == GitReadException.Kind.TIMEOUT;
      return new GitReadException(
          keeps ? known.kind() : GitReadException.Kind.CLONE_FAILED,
          shown() + " could not be fetched: " + line(known),
          safe(cause));
    }
    GitReadException.Kind kind = GitReadException.Kind.CLONE_FAILED;
    Throwable telling = null;
    Throwable root = cause;
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof TooLargeObjectInPackException) {
        return failure(access.limits().objectTooLarge("an object"));
      }
      if (t instanceof SocketTimeoutException || t instanceof InterruptedIOException) {
        kind = GitReadException.Kind.TIMEOUT;
      }
      if (t instanceof NotSupportedException) {
        kind = GitReadException.Kind.FORBIDDEN;
      }
      if (isGone(t)) {
        kind = GitReadException.Kind.NOT_FOUND;
      }
      if (telling == null && t instanceof TransportException && t.getMessage() != null) {
        telling = t;
      }
      root = t;
    }
    String why = line(telling == null ? cause : telling);
    String origin = line(root);
    return new GitReadException(
        kind,
        shown()
            + (kind == GitReadException.Kind.NOT_FOUND
                ? " is gone, private or never was: "
                : " could not be fetched: ")
            + (why.contains(origin) ? why : why + " (" + origin + ")"),
        safe(cause));
  }

  /** Hosts do not tell strangers whether a repository is private or gone. */
  private static boolean isGone(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return failure instanceof NoRemoteRepositoryException
        || GONE.matcher(message).find()
        || (failure instanceof RemoteRepositoryException && DENIED.matcher(message).find());
  }

  private String shown() {
    return RemoteUrl.redacted(url, secrets);
  }

  private String line(Throwable telling) {
    String message =
        telling.getMessage() == null ? telling.getClass().getSimpleName() : telling.getMessage();
    // JGit begins with the URL, as this line does already.
    return RemoteUrl.redacted(message, secrets)
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^(?:\\S+://\\S+: )+", "");
  }

  private Throwable safe(Throwable cause) {
    return RemoteUrl.redacted(cause, secrets);
  }

  private static GitReadException known(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof GitReadException known) {
        return known;
      }
    }
    return null;
  }

  private static GitReadException causedBy(GitReadException expired, Exception consequence) {
    return new GitReadException(expired.kind(), expired.getMessage(), consequence);
  }

  /** The transport for a scheme, and what must be closed with it. */
  private final class Connections implements AutoCloseable {
    private final Transport transport;
    private final HttpConnections http;

    Connections(
        ReceivingRepository repository,
        URIish remote,
        Optional<HostCredentials.Login> login,
        Reception reception)
        throws IOException {
      switch (RemoteUrl.scheme(remote)) {
        case "http", "https" -> {
          http = new HttpConnections(addresses, access, reception);
          TransportHttp opened = (TransportHttp) Transport.open(repository, remote);
          opened.setHttpConnectionFactory(http);
          opened.setCredentialsProvider(LoginProvider.forHost(remote.getHost(), login));
          transport = opened;
        }
        case "git" -> {
          http = null;
          transport =
              new ConversationTransport(
                  repository,
                  remote,
                  () -> GitDaemonConversation.open(remote, addresses, access.limits()),
                  reception);
        }
        case "ssh" -> {
          http = null;
          LoginProvider provider = LoginProvider.forSession(login);
          transport =
              new ConversationTransport(
                  repository,
                  remote,
                  () ->
                      SshConversation.open(
                          remote, addresses, access, provider, reception.deadline(), directory),
                  reception);
        }
        case "file" -> {
          http = null;
          transport =
              new ConversationTransport(
                  repository,
                  remote,
                  () -> LocalConversation.open(Path.of(remote.getPath())),
                  reception);
        }
        default ->
            throw new NotSupportedException(
                "no transport for the scheme " + RemoteUrl.scheme(remote));
      }
    }

    Transport transport() {
      return transport;
    }

    String effectiveUrl() {
      return http == null || http.effectiveUrl() == null
          ? RemoteUrl.redacted(url, secrets)
          : RemoteUrl.redacted(http.effectiveUrl(), secrets);
    }

    @Override
    public void close() throws IOException {
      transport.close();
      if (http != null) {
        http.close();
      }
    }
  }
}
