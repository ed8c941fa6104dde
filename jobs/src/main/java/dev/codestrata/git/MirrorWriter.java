package dev.codestrata.git;

import dev.codestrata.git.FetchOutcome.Advertised;
import dev.codestrata.git.MirrorManifest.CommitSegment;
import dev.codestrata.git.MirrorManifest.MirroredReference;
import dev.codestrata.git.MirrorManifest.StoredPack;
import dev.codestrata.git.MirrorStore.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;

/**
 * Brings mirrors of a store up to date. The remote is asked for its references first; if they are
 * those of the newest manifest, that is all. Otherwise only objects that no pack of the mirror
 * holds are transferred, and a new manifest names the old packs and the new one.
 */
public final class MirrorWriter {

  /** Beyond it, one pack is made of all. */
  private static final int MOST_PACKS = 24;

  /** Beyond it, one segment is made of all. */
  private static final int MOST_SEGMENTS = 24;

  /** Somebody may push between the list of references and the transfer. */
  private static final int TRIES = 3;

  private final MirrorStore store;
  private final PackCache cache;
  private final Clock clock;

  /**
   * @param access where the machine keeps working directories, and packs of a store elsewhere
   * @param clock tells when a fetch ended
   */
  public MirrorWriter(MirrorStore store, RepositoryAccess access, Clock clock) {
    this(store, access.openCache(), clock);
  }

  MirrorWriter(MirrorStore store, PackCache cache, Clock clock) {
    this.store = store;
    this.cache = cache;
    this.clock = clock;
  }

  /**
   * Mirrors the repository, or fetches what is new into the mirror that is there. A mirror whose
   * packs are damaged is made anew.
   *
   * @throws GitReadException {@code FORBIDDEN} for a URL that is not followed, {@code NOT_FOUND},
   *     {@code TIMEOUT} or {@code CLONE_FAILED} if the remote does not deliver, {@code STORAGE}
   */
  public Mirror update(MirrorRequest request) {
    IsolatedJGit.install();
    RemoteUrl.parse(request.url(), request.options().access().policy());
    Optional<Stored> before = store.latest(request.repositoryId());
    try {
      for (int attempt = 1; ; attempt++) {
        Optional<Mirror> mirror = update(request, before, advertised(request));
        if (mirror.isPresent()) {
          return mirror.get();
        }
        if (attempt == TRIES) {
          throw new GitReadException(
              GitReadException.Kind.CLONE_FAILED,
              RemoteUrl.redacted(request.url())
                  + " could not be fetched: it changes faster than that");
        }
      }
    } catch (IOException e) {
      throw new GitReadException(
          GitReadException.Kind.STORAGE,
          RemoteUrl.redacted(request.url()) + " could not be mirrored: " + e.getMessage(),
          e);
    }
  }

  private Advertisement advertised(MirrorRequest request) {
    try (BareDirectory nothing = BareDirectory.empty(cache)) {
      return Advertisement.of(
          RemoteFetch.list(nothing.directory(), request.url(), request.options().access()));
    }
  }

  /** Empty if the remote changed while it was read. */
  private Optional<Mirror> update(MirrorRequest request, Optional<Stored> before, Advertisement now)
      throws IOException {
    MirrorStrategy strategy = strategy(request, before);
    if (before.isPresent() && isUpToDate(before.get().manifest(), strategy, request, now)) {
      return Optional.of(mirror(request, before.get(), false, 0));
    }
    boolean watched = request.strategy() == null && request.commit() == null && before.isEmpty();
    List<String> wanted = specifications(strategy, request, now);
    try (BareDirectory bare = assembled(request, strategy, before)) {
      if (wanted.isEmpty()) {
        return publish(bare, strategy, request, before, now, 0);
      }
      FetchOutcome fetched =
          RemoteFetch.into(
              bare.directory(),
              request.url(),
              new FetchOptions(
                  wanted,
                  strategy == MirrorStrategy.SHALLOW ? 1 : 0,
                  true,
                  watched ? request.shallowAboveBytes() : 0,
                  request.options().access()));
      if (!fetched.tooLarge()) {
        return publish(bare, strategy, request, before, now, fetched.bytesReceived());
      }
    }
    return update(request.with(MirrorStrategy.SHALLOW), before, now);
  }

  private static MirrorStrategy strategy(MirrorRequest request, Optional<Stored> before) {
    MirrorStrategy held =
        before.map(stored -> stored.manifest().strategy()).orElse(MirrorStrategy.SHALLOW);
    if (request.strategy() != null) {
      return MirrorStrategy.larger(request.strategy(), held);
    }
    if (request.commit() != null) {
      return MirrorStrategy.FULL;
    }
    return before.isPresent() ? held : MirrorStrategy.DEEP;
  }

  private static boolean isUpToDate(
      MirrorManifest manifest, MirrorStrategy strategy, MirrorRequest request, Advertisement now) {
    Map<String, Advertised> known = new HashMap<>();
    for (MirroredReference reference : manifest.references()) {
      known.put(reference.name(), new Advertised(reference.id(), reference.peeled()));
    }
    boolean hasBranch =
        request.branch() == null
            || manifest
                .reference(Constants.R_HEADS + request.branch())
                .map(MirroredReference::fetched)
                .orElse(true);
    return manifest.strategy().covers(strategy)
        && hasBranch
        && known.equals(now.references())
        && Objects.equals(manifest.head(), now.head())
        && Objects.equals(manifest.defaultBranch(), now.headBranch())
        && manifest.cloneUrl().equals(now.url());
  }

  private BareDirectory assembled(
      MirrorRequest request, MirrorStrategy strategy, Optional<Stored> before) {
    if (before.isPresent() && isWorthExtending(before.get().manifest(), strategy)) {
      try {
        return BareDirectory.of(store, request.repositoryId(), before.get().manifest(), cache);
      } catch (GitReadException e) {
        if (e.kind() != GitReadException.Kind.CORRUPT_PACK) {
          throw e;
        }
      }
    }
    return BareDirectory.empty(cache);
  }

  /**
   * A head without history is little: it is fetched again sooner than its packs are made one, and
   * with its history rather than deepened, where two ends that both talk first can wait for each
   * other for ever.
   */
  private static boolean isWorthExtending(MirrorManifest manifest, MirrorStrategy strategy) {
    return manifest.shallow().isEmpty()
        || (strategy == MirrorStrategy.SHALLOW && manifest.packs().size() < MOST_PACKS);
  }

  private static List<String> specifications(
      MirrorStrategy strategy, MirrorRequest request, Advertisement now) {
    List<String> specifications = new ArrayList<>();
    if (strategy == MirrorStrategy.FULL) {
      specifications.add("+refs/heads/*:refs/heads/*");
      specifications.add("+refs/tags/*:refs/tags/*");
    } else {
      Set<String> branches = new TreeSet<>();
      if (now.headBranch() != null) {
        branches.add(now.headBranch());
      }
      if (request.branch() != null
          && now.references().containsKey(Constants.R_HEADS + request.branch())) {
        branches.add(Constants.R_HEADS + request.branch());
      }
      branches.forEach(name -> specifications.add("+" + name + ":" + name));
    }
    if (now.headBranch() == null && now.head() != null) {
      specifications.add("+HEAD:refs/codestrata/head");
    }
    return specifications;
  }

  private Optional<Mirror> publish(
      BareDirectory bare,
      MirrorStrategy strategy,
      MirrorRequest request,
      Optional<Stored> before,
      Advertisement now,
      long receivedBytes)
      throws IOException {
    String id = request.repositoryId();
    Map<String, StoredPack> held = new HashMap<>();
    before.ifPresent(
        stored -> stored.manifest().packs().forEach(p -> held.put(BareDirectory.nameIn(p), p)));
    List<MirroredReference> references;
    List<String> shallow;
    List<CommitSegment> commits;
    List<CommitSegment> others;
    List<String> changes;
    String snapshot;
    try (FetchedRepository fetched = FetchedRepository.open(bare, request.url(), now)) {
      if (!fetched.isComplete()) {
        return Optional.empty();
      }
      references = fetched.references();
      snapshot = fetched.snapshotSwhid();
      shallow = fetched.shallowCommits();
      Optional<MirrorManifest> old = before.map(Stored::manifest);
      commits = commits(id, fetched, old, shallow);
      List<String> otherIds = fetched.commitsOfOthers();
      others =
          strategy != MirrorStrategy.FULL || otherIds.isEmpty()
              ? List.of()
              : List.of(store.addCommits(id, CommitIds.pack(otherIds)));
      changes = old.map(m -> fetched.changesSince(m, now.url())).orElse(List.of());
    }
    if (packs(bare).size() > MOST_PACKS) {
      bare.makeOnePack();
    }
    List<StoredPack> packs = new ArrayList<>();
    for (String name : packs(bare)) {
      StoredPack known = held.get(name);
      packs.add(
          known != null
              ? known
              : store.addPack(
                  id,
                  bare.packFolder().resolve(name + ".pack"),
                  bare.packFolder().resolve(name + ".idx")));
    }
    MirrorManifest manifest =
        new MirrorManifest(
            MirrorManifest.FORMAT,
            now.url(),
            strategy,
            now.headBranch(),
            now.head(),
            snapshot,
            references,
            packs,
            shallow,
            commits,
            others,
            changes,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    long number = store.publish(id, manifest);
    return Optional.of(
        mirror(request, new Stored(number, manifest), before.isEmpty(), receivedBytes));
  }

  /** Names without extension of the packs that have an index. */
  private static Set<String> packs(BareDirectory bare) throws IOException {
    try (Stream<Path> files = Files.list(bare.packFolder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".idx"))
          .map(name -> name.substring(0, name.length() - ".idx".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What the head reaches: where history only grew, the new commits before those known. */
  private List<CommitSegment> commits(
      String repositoryId,
      FetchedRepository fetched,
      Optional<MirrorManifest> before,
      List<String> shallow) {
    String head = fetched.head();
    if (head == null) {
      return List.of();
    }
    boolean grew =
        before.isPresent()
            && before.get().head() != null
            && before.get().shallow().equals(shallow)
            && shallow.isEmpty()
            && fetched.isAncestorOfHead(before.get().head());
    if (!grew) {
      return List.of(store.addCommits(repositoryId, CommitIds.pack(fetched.commitIds(List.of()))));
    }
    List<CommitSegment> known = before.get().commits();
    List<String> added = fetched.commitIds(List.of(before.get().head()));
    if (added.isEmpty()) {
      return known;
    }
    byte[] ids = CommitIds.pack(added);
    if (known.size() < MOST_SEGMENTS) {
      List<CommitSegment> segments = new ArrayList<>(List.of(store.addCommits(repositoryId, ids)));
      segments.addAll(known);
      return segments;
    }
    byte[] old = store.commitIds(repositoryId, known);
    byte[] all = Arrays.copyOf(ids, ids.length + old.length);
    System.arraycopy(old, 0, all, ids.length, old.length);
    return List.of(store.addCommits(repositoryId, all));
  }

  private Mirror mirror(MirrorRequest request, Stored stored, boolean isNew, long receivedBytes) {
    return new Mirror(
        new RepositoryLocation.Mirrored(store.uri(), request.repositoryId(), stored.number()),
        stored.manifest(),
        isNew,
        receivedBytes);
  }
}
