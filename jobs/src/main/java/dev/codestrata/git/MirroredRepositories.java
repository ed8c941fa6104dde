package dev.codestrata.git;

import dev.codestrata.git.RepositoryLocation.Mirrored;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Mirrors that are open in this process: the tasks of one executor share the packs of a mirror, and
 * the last handle gives them back to the cache.
 */
final class MirroredRepositories {

  private static final int REMEMBERED_MANIFESTS = 64;
  private static final Map<Mirrored, Opened> OPEN = new HashMap<>();

  /** A manifest never changes, and every task of a batch asks for the same ones. */
  private static final Map<Mirrored, MirrorManifest> MANIFESTS =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Mirrored, MirrorManifest> eldest) {
          return size() > REMEMBERED_MANIFESTS;
        }
      };

  private static final class Opened {
    private int handles;
    private BareDirectory directory;
  }

  private MirroredRepositories() {}

  static MirrorManifest manifest(MirrorStore store, Mirrored location) {
    synchronized (MANIFESTS) {
      MirrorManifest known = MANIFESTS.get(location);
      if (known != null) {
        return known;
      }
    }
    MirrorManifest manifest = store.manifest(location.repositoryId(), location.number());
    synchronized (MANIFESTS) {
      MANIFESTS.put(location, manifest);
    }
    return manifest;
  }

  static GitRepository open(MirrorStore store, Mirrored location, PackCache cache) {
    MirrorManifest manifest = manifest(store, location);
    Opened opened;
    synchronized (OPEN) {
      opened = OPEN.computeIfAbsent(location, key -> new Opened());
      opened.handles++;
    }
    boolean done = false;
    try {
      synchronized (opened) { // one task brings the packs in, the others wait for it
        if (opened.directory == null) {
          opened.directory = BareDirectory.of(store, location.repositoryId(), manifest, cache);
        }
      }
      GitRepository repository =
          GitRepositories.open(
              opened.directory.directory(),
              "the mirror of " + manifest.cloneUrl(),
              () -> release(location, opened));
      done = true;
      return repository;
    } finally {
      if (!done) {
        release(location, opened);
      }
    }
  }

  private static void release(Mirrored location, Opened opened) {
    synchronized (OPEN) {
      opened.handles--;
      if (opened.handles > 0) {
        return;
      }
      OPEN.remove(location);
    }
    if (opened.directory != null) {
      opened.directory.close();
    }
  }
}
