package dev.codestrata.git;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.errors.CorruptObjectException;
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

  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

  /** Below it, reading an object whole is as cheap as reading its size. */
  private static final int SMALL = 1 << 20;

  private static final long CACHE_BYTES =
      Math.max(8L << 20, Math.min(48L << 20, Runtime.getRuntime().maxMemory() / 40));

  private final RenewableRepository repository;
  private final String name;
  private final ObjectHash hash = new ObjectHash();
  private final Map<AnyObjectId, GitReadException> damaged = new HashMap<>();
  private TransferLimits limits = TransferLimits.defaults();
  private ObjectReader reader;
  private Set<ObjectId> shallow;
  private PackedObjects packs;
  private final Recent<AnyObjectId, ParsedCommit> commits = new Recent<>(CACHE_BYTES / 32);
  private final Recent<AnyObjectId, byte[]> trees = new Recent<>(CACHE_BYTES / 4);
  private final Recent<AnyObjectId, FileText> texts = new Recent<>(CACHE_BYTES);

  ObjectSource(FileRepository repository, String name) {
    this.repository = new RenewableRepository(repository, name);
    this.name = name;
    this.reader = repository.newObjectReader();
    this.packs = new PackedObjects(repository.getObjectDatabase(), CACHE_BYTES / 2);
  }

  /** What of it may be read from now on. */
  ObjectSource within(TransferLimits bounds) {
    limits = bounds;
    return this;
  }

  /** What of it may be read. */
  TransferLimits limits() {
    return limits;
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
    packs.close();
    packs = new PackedObjects(repository.get().getObjectDatabase(), CACHE_BYTES / 2);
    return true;
  }

  private interface Read<T> {
    T get() throws IOException;
  }

  /** The commit object. */
  ParsedCommit commit(ObjectId id) {
    ParsedCommit commit = commits.get(id);
    if (commit == null) {
      commit = readCommit(id);
      commits.put(id.copy(), commit, commit.raw().length);
    }
    return commit;
  }

  private ParsedCommit readCommit(ObjectId id) {
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
      ReceivedTrees.requireHarmless(id, tree, limits, name);
      trees.put(id.copy(), tree, tree.length);
    }
    return tree;
  }

  private byte[] bytes(ObjectId id, int type) {
    return reading(
        id,
        () -> {
          int largest = (int) Math.min(LARGEST_ARRAY, limits.objectSize());
          byte[] packed = packs.read(id, type, largest);
          if (packed != null) {
            return packed;
          }
          ObjectLoader loader = reader.open(id, type);
          if (loader.getSize() > largest) {
            throw limits.objectTooLarge("object " + id.name() + " of " + name);
          }
          return checked(id, type, loader.getCachedBytes(largest));
        });
  }

  /** What JGit returned, if it is the object: a damaged index makes it return another. */
  private byte[] checked(ObjectId id, int type, byte[] bytes) throws IOException {
    if (!packs.isTrusted(id) && !hash.isIdOf(type, bytes, id)) {
      throw new CorruptObjectException("its content is not what its id says");
    }
    return bytes;
  }

  /** The same of an object that is too large to be held. */
  private void check(ObjectId id, int type, ObjectLoader loader) throws IOException {
    if (packs.isTrusted(id)) {
      return;
    }
    try (ObjectStream in = loader.openStream()) {
      if (!hash.isIdOf(type, loader.getSize(), in, id)) {
        throw new CorruptObjectException("its content is not what its id says");
      }
    }
  }

  /** A blob for comparing; of one larger than the limit only its size and kind are known. */
  FileText text(ObjectId id, int maxBytes) {
    FileText text = texts.get(id);
    if (text == null) {
      text = readText(id, maxBytes);
      texts.put(id.copy(), text, text.footprint());
    }
    return text;
  }

  private FileText readText(ObjectId id, int maxBytes) {
    return reading(
        id,
        () -> {
          byte[] packed = packs.read(id, Constants.OBJ_BLOB, maxBytes);
          if (packed != null) {
            return FileText.of(packed);
          }
          ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
          if (loader.getSize() > maxBytes) {
            check(id, Constants.OBJ_BLOB, loader);
            try (ObjectStream in = loader.openStream()) {
              return FileText.tooLarge(loader.getSize(), hasNul(in.readNBytes(BINARY_PREFIX)));
            }
          }
          return FileText.of(checked(id, Constants.OBJ_BLOB, loader.getCachedBytes(maxBytes)));
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
    byte[] packed = packs.read(id, Constants.OBJ_BLOB, Math.min(maxBytes, LARGEST_ARRAY));
    if (packed != null) {
      return new BlobContent(id.name(), packed.length, packed);
    }
    ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
    long size = loader.getSize();
    if (size > maxBytes || size > LARGEST_ARRAY) {
      check(id, Constants.OBJ_BLOB, loader);
      return new BlobContent(id.name(), size, null);
    }
    byte[] bytes = loader.getCachedBytes(LARGEST_ARRAY);
    return new BlobContent(id.name(), size, checked(id, Constants.OBJ_BLOB, bytes));
  }

  /** Size of an object. */
  long size(ObjectId id) {
    FileText text = texts.get(id);
    if (text != null) {
      return text.size();
    }
    return reading(id, () -> readSize(id));
  }

  private long readSize(ObjectId id) throws IOException {
    if (packs.isTrusted(id)) {
      return reader.getObjectSize(id, ObjectReader.OBJ_ANY);
    }
    byte[] packed = packs.read(id, Constants.OBJ_BLOB, SMALL);
    if (packed != null) {
      return packed.length;
    }
    ObjectLoader loader = reader.open(id);
    check(id, loader.getType(), loader);
    return loader.getSize();
  }

  /** Size of an object, null if it is not there or damaged. */
  Long sizeOrNull(ObjectId id) {
    try {
      return size(id);
    } catch (GitReadException e) {
      return null;
    }
  }

  /**
   * Size of an object as its pack says it, for estimates: nothing is checked, and zero if it does
   * not read.
   */
  long unverifiedSize(ObjectId id) {
    try {
      return reader.getObjectSize(id, ObjectReader.OBJ_ANY);
    } catch (IOException | RuntimeException e) {
      return 0;
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
    packs.close();
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
}
