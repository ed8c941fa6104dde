package dev.codestrata.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.ObjectStream;

/**
 * Objects of a repository for one thread. Trees and file contents that were used lately are kept:
 * the state after one commit is the state before the next.
 */
final class ObjectSource implements AutoCloseable {

  /** Git looks for a NUL in this many first bytes. */
  static final int BINARY_PREFIX = 8000;

  private static final long CACHE_BYTES =
      Math.max(8L << 20, Math.min(48L << 20, Runtime.getRuntime().maxMemory() / 40));

  private final RenewableRepository repository;
  private final String name;
  private final Map<AnyObjectId, GitReadException> damaged = new HashMap<>();
  private ObjectReader reader;
  private Set<ObjectId> shallow;
  private final Recent<byte[]> trees = new Recent<>(CACHE_BYTES / 4);
  private final Recent<FileText> texts = new Recent<>(CACHE_BYTES);

  ObjectSource(FileRepository repository, String name) {
    this.repository = new RenewableRepository(repository, name);
    this.name = name;
    this.reader = repository.newObjectReader();
  }

  /** Reads an object; where damage elsewhere in its pack hid it, reads it again. */
  private <T> T reading(ObjectId id, Read<T> read) {
    GitReadException known = damaged.get(id);
    if (known != null) {
      throw known;
    }
    try {
      return read.get();
    } catch (IOException | RuntimeException first) {
      if (!renew()) {
        throw failure(repository.get(), name, id, first);
      }
    }
    try {
      return read.get();
    } catch (IOException | RuntimeException second) {
      GitReadException failure = failure(repository.get(), name, id, second);
      if (renew()) {
        damaged.put(id.copy(), failure);
      }
      throw failure;
    }
  }

  private boolean renew() {
    if (!repository.renew()) {
      return false;
    }
    reader.close();
    reader = repository.get().newObjectReader();
    return true;
  }

  private interface Read<T> {
    T get() throws IOException;
  }

  /** The commit object. */
  ParsedCommit commit(ObjectId id) {
    byte[] raw = bytes(id, Constants.OBJ_COMMIT);
    try {
      return ParsedCommit.parse(raw);
    } catch (RuntimeException e) {
      throw new GitReadException(
          GitReadException.Kind.CORRUPT_PACK,
          "Commit " + id.name() + " of " + name + " does not parse: " + e.getMessage(),
          e);
    }
  }

  /** The raw tree object. Not a copy: do not change. */
  byte[] tree(ObjectId id) {
    byte[] tree = trees.get(id);
    if (tree == null) {
      tree = bytes(id, Constants.OBJ_TREE);
      trees.put(id, tree, tree.length);
    }
    return tree;
  }

  private byte[] bytes(ObjectId id, int type) {
    return reading(id, () -> reader.open(id, type).getCachedBytes(Integer.MAX_VALUE - 16));
  }

  /** A blob for comparing; of one larger than the limit only its size and kind are known. */
  FileText text(ObjectId id, int maxBytes) {
    FileText text = texts.get(id);
    if (text == null) {
      text = readText(id, maxBytes);
      texts.put(id, text, text.footprint());
    }
    return text;
  }

  private FileText readText(ObjectId id, int maxBytes) {
    return reading(
        id,
        () -> {
          ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
          if (loader.getSize() > maxBytes) {
            try (ObjectStream in = loader.openStream()) {
              return FileText.tooLarge(loader.getSize(), hasNul(in.readNBytes(BINARY_PREFIX)));
            }
          }
          return FileText.of(loader.getCachedBytes(maxBytes));
        });
  }

  static boolean hasNul(byte[] bytes) {
    int end = Math.min(BINARY_PREFIX, bytes.length);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The bytes of a blob, or no bytes if it is larger than the limit. */
  BlobContent blob(ObjectId id, long maxBytes) {
    return reading(id, () -> readBlob(id, maxBytes));
  }

  private BlobContent readBlob(ObjectId id, long maxBytes) throws IOException {
    ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
    long size = loader.getSize();
    if (size > maxBytes || size > Integer.MAX_VALUE - 16) {
      return new BlobContent(id.name(), size, null);
    }
    if (!loader.isLarge()) {
      return new BlobContent(id.name(), size, loader.getCachedBytes());
    }
    try (InputStream in = loader.openStream()) {
      return new BlobContent(id.name(), size, in.readNBytes((int) size));
    }
  }

  /** Size of an object. */
  long size(ObjectId id) {
    FileText text = texts.get(id);
    if (text != null) {
      return text.size();
    }
    return reading(id, () -> reader.getObjectSize(id, ObjectReader.OBJ_ANY));
  }

  /** Size of an object, null if it is not there or damaged. */
  Long sizeOrNull(ObjectId id) {
    try {
      return reading(id, () -> reader.getObjectSize(id, ObjectReader.OBJ_ANY));
    } catch (GitReadException e) {
      return null;
    }
  }

  /** What messages call the repository. */
  String name() {
    return name;
  }

  /** Whether the commit's parents were left out of the clone on purpose. */
  boolean isShallow(ObjectId commitId) {
    if (shallow == null) {
      shallow = reading(commitId, () -> repository.get().getObjectDatabase().getShallowCommits());
    }
    return shallow.contains(commitId);
  }

  @Override
  public void close() {
    reader.close();
    repository.close();
  }

  /** The one line that tells what could not be read. */
  static GitReadException failure(
      FileRepository repository, String name, AnyObjectId asked, Exception cause) {
    if (cause instanceof GitReadException known) {
      return known;
    }
    if (cause instanceof MissingObjectException missing) {
      ObjectId id = missing.getObjectId() == null ? null : missing.getObjectId();
      String object = id == null ? "An object" : "Object " + id.name();
      if (id != null && isListed(repository, id)) {
        return new GitReadException(
            GitReadException.Kind.CORRUPT_PACK,
            object + " of " + name + " is in a pack that does not read: the pack is damaged",
            cause);
      }
      return new GitReadException(
          GitReadException.Kind.MISSING_OBJECT,
          object + " of " + name + " is missing: the clone is partial, shallow or damaged",
          cause);
    }
    String what = asked == null ? "An object" : "Object " + asked.name();
    if (cause instanceof IncorrectObjectTypeException) {
      return new GitReadException(
          GitReadException.Kind.CORRUPT_PACK,
          what + " of " + name + " is not of the kind that refers to it",
          cause);
    }
    if (cause instanceof LargeObjectException) {
      return new GitReadException(
          GitReadException.Kind.CORRUPT_PACK,
          what + " of " + name + " is too large to be read into memory",
          cause);
    }
    return new GitReadException(
        GitReadException.Kind.CORRUPT_PACK,
        what + " of " + name + " cannot be read: " + cause.getMessage(),
        cause);
  }

  /** True if an index has the object, or if a pack was given up because it does not read. */
  private static boolean isListed(FileRepository repository, ObjectId id) {
    Collection<Pack> packs = repository.getObjectDatabase().getPacks();
    for (Pack pack : packs) {
      try {
        if (pack.getIndex().findOffset(id) >= 0) {
          return true;
        }
      } catch (IOException e) {
        return true; // an index that does not read: the object may well be there
      }
    }
    return RenewableRepository.hasGivenUpPacks(repository);
  }

  /** Values used last, up to a weight. */
  private static final class Recent<V> {
    private final long limit;
    private final LinkedHashMap<AnyObjectId, Weighed<V>> entries =
        new LinkedHashMap<>(256, 0.75f, true);
    private long weight;

    Recent(long limit) {
      this.limit = limit;
    }

    V get(AnyObjectId id) {
      Weighed<V> entry = entries.get(id);
      return entry == null ? null : entry.value;
    }

    void put(ObjectId id, V value, long valueWeight) {
      if (valueWeight > limit / 2) {
        return; // one giant would drive out everything else
      }
      Weighed<V> before = entries.put(id.copy(), new Weighed<>(value, valueWeight));
      weight += valueWeight - (before == null ? 0 : before.weight);
      var eldest = entries.entrySet().iterator();
      while (weight > limit && eldest.hasNext()) {
        Map.Entry<AnyObjectId, Weighed<V>> entry = eldest.next();
        weight -= entry.getValue().weight;
        eldest.remove();
      }
    }
  }

  private record Weighed<V>(V value, long weight) {}
}
