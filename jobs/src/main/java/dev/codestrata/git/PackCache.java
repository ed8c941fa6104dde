package dev.codestrata.git;

import dev.codestrata.git.MirrorManifest.StoredPack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Packs of remote mirror stores on the local disk, shared by all processes of a host that name the
 * same directory, one object a process. A pack is admitted once its checksum is right, stays while
 * anybody uses it, and leaves when room is needed and nobody used it for longest. What is in use at
 * once may be more than the limit; what stays behind is not.
 *
 * <p>Use is known to other processes by shared locks on single bytes of one file, at a place worked
 * out from the checksum; whoever evicts a pack has that byte alone. The operating system frees the
 * locks of a process that dies.
 */
final class PackCache {

  private static final Map<Path, PackCache> OPEN = new HashMap<>();
  private static final long LOCK_WAIT_NANOS = 2_000_000;
  private static final String PACK = ".pack";
  private static final String INDEX = ".idx";

  /** Where packs come from. */
  interface Source {
    /** Writes a file of the pack to the stream and returns its SHA-256. */
    String copy(String fileName, OutputStream out) throws IOException;
  }

  private final Path directory;
  private final FileChannel locks;
  private final String process;
  private final AtomicLong names = new AtomicLong();
  private final Map<String, Entry> inUse = new HashMap<>();
  private volatile long maxBytes;
  private long incomingBytes;

  private static final class Entry {
    private int leases;
    private FileLock lock;
  }

  private PackCache(Path directory, long maxBytes) throws IOException {
    this.directory = directory;
    this.maxBytes = maxBytes;
    Files.createDirectories(directory.resolve("work"));
    // Never closed: closing any channel of the file would free all locks of the process.
    this.locks =
        FileChannel.open(
            directory.resolve("locks"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    byte[] token = new byte[16];
    new SecureRandom().nextBytes(token);
    this.process = HexFormat.of().formatHex(token);
    if (locks.tryLock(position(process), 1, false) == null) {
      throw new IOException("no lock is to be had on " + directory.resolve("locks"));
    }
    removeWorkOfDeadProcesses();
    Files.createDirectory(directory.resolve("work").resolve(process));
  }

  /**
   * The cache in a directory, which is made if it is not there, for this user only.
   *
   * @throws GitReadException {@code STORAGE} if the directory cannot be used
   */
  static PackCache at(Path directory, long maxBytes) {
    synchronized (OPEN) {
      try {
        if (!Files.isDirectory(directory)) {
          Files.createDirectories(directory.toAbsolutePath().getParent());
          Files.createDirectory(
              directory,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Path real = directory.toRealPath();
        if (PosixFilePermissions.toString(Files.getPosixFilePermissions(real)).indexOf('w', 3)
            >= 0) {
          throw new IOException("others may write there, and what it holds is trusted");
        }
        PackCache cache = OPEN.get(real);
        if (cache == null) {
          cache = new PackCache(real, maxBytes);
          OPEN.put(real, cache);
        }
        cache.maxBytes = maxBytes;
        return cache;
      } catch (IOException e) {
        throw new GitReadException(
            GitReadException.Kind.STORAGE,
            "The pack cache " + directory + " cannot be used: " + e + "; set ingest.pack-cache",
            e);
      }
    }
  }

  /** A pack that stays where it is until this is closed. */
  final class Lease implements AutoCloseable {
    private final String checksum;
    private boolean closed;

    private Lease(String checksum) {
      this.checksum = checksum;
    }

    Path pack() {
      return file(checksum, PACK);
    }

    Path index() {
      return file(checksum, INDEX);
    }

    @Override
    public synchronized void close() {
      if (!closed) {
        closed = true;
        release(checksum);
      }
    }
  }

  /**
   * Keeps a pack in the cache, after bringing it in if it is not there.
   *
   * @throws GitReadException {@code CORRUPT_PACK} if the source does not give what the checksums
   *     promise, {@code STORAGE} if it cannot be read or the disk is full
   */
  Lease lease(StoredPack pack, Source source) {
    String checksum = pack.checksum();
    Entry entry;
    synchronized (this) {
      entry = inUse.computeIfAbsent(checksum, key -> new Entry());
      entry.leases++;
    }
    boolean done = false;
    try {
      synchronized (entry) { // one task brings it in, the others wait for it
        if (entry.lock == null) {
          entry.lock = sharedLock(position(checksum));
        }
        if (!isThere(pack)) {
          bringIn(pack, source);
        }
        Files.setLastModifiedTime(file(checksum, PACK), FileTime.from(Instant.now()));
      }
      done = true;
      return new Lease(checksum);
    } catch (IOException e) {
      throw new GitReadException(
          GitReadException.Kind.STORAGE,
          "Pack " + checksum + " cannot be brought into " + directory + ": " + e.getMessage(),
          e);
    } finally {
      if (!done) {
        release(checksum);
      }
    }
  }

  private synchronized void release(String checksum) {
    Entry entry = inUse.get(checksum);
    entry.leases--;
    if (entry.leases == 0) {
      inUse.remove(checksum);
      unlock(entry.lock);
    }
  }

  private static void unlock(FileLock lock) {
    if (lock != null) {
      try {
        lock.release();
      } catch (IOException e) {
        throw new GitReadException(
            GitReadException.Kind.STORAGE, "A lock of the pack cache cannot be released", e);
      }
    }
  }

  /**
   * Others hold the byte alone only for the moment of an eviction. A blocking lock would close the
   * channel, and with it free every lock, when the task is interrupted; trying does not.
   */
  private FileLock sharedLock(long position) throws IOException {
    for (; ; ) {
      FileLock lock = locks.tryLock(position, 1, true);
      if (lock != null) {
        return lock;
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new IOException("interrupted");
      }
      LockSupport.parkNanos(LOCK_WAIT_NANOS);
    }
  }

  private static long position(String hex) {
    return Long.parseUnsignedLong(hex, 0, 16, 16) >>> 2;
  }

  private boolean isThere(StoredPack pack) throws IOException {
    return size(file(pack.checksum(), PACK)) == pack.packBytes()
        && size(file(pack.checksum(), INDEX)) == pack.indexBytes();
  }

  private static long size(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return -1;
    }
  }

  private void bringIn(StoredPack pack, Source source) throws IOException {
    synchronized (this) {
      incomingBytes += pack.bytes();
      makeRoom();
    }
    try {
      bringIn(pack.indexName(), pack.indexChecksum(), source);
      bringIn(pack.packName(), pack.checksum(), source);
    } finally {
      synchronized (this) {
        incomingBytes -= pack.bytes();
      }
    }
  }

  private void bringIn(String name, String checksum, Source source) throws IOException {
    Path incoming = newWorkPath("incoming");
    try {
      String actual;
      try (OutputStream out = Files.newOutputStream(incoming)) {
        actual = source.copy(name, out);
      }
      if (!actual.equals(checksum)) {
        throw new GitReadException(
            GitReadException.Kind.CORRUPT_PACK,
            "File " + name + " of a mirror is damaged: its SHA-256 is " + actual);
      }
      Files.move(incoming, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(incoming);
    }
  }

  private record Cached(String checksum, long bytes, FileTime used) {}

  /** Evicts what was not used for longest until what comes in fits. */
  private void makeRoom() throws IOException {
    List<Cached> cached = cached();
    long bytes = incomingBytes + cached.stream().mapToLong(Cached::bytes).sum();
    cached.sort(Comparator.comparing(Cached::used).thenComparing(Cached::checksum));
    for (Cached pack : cached) {
      if (bytes <= maxBytes) {
        return;
      }
      if (!inUse.containsKey(pack.checksum) && evict(pack.checksum)) {
        bytes -= pack.bytes;
      }
    }
  }

  private boolean evict(String checksum) throws IOException {
    try (FileLock alone = locks.tryLock(position(checksum), 1, false)) {
      if (alone == null) {
        return false; // another process uses it
      }
      Files.deleteIfExists(file(checksum, PACK));
      Files.deleteIfExists(file(checksum, INDEX));
      return true;
    }
  }

  private List<Cached> cached() throws IOException {
    List<Cached> cached = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(PACK)) {
          String checksum = name.substring(0, name.length() - PACK.length());
          long pack = size(file);
          if (pack >= 0) {
            cached.add(
                new Cached(
                    checksum,
                    pack + Math.max(0, size(file(checksum, INDEX))),
                    Files.getLastModifiedTime(file)));
          }
        }
      }
    }
    return cached;
  }

  /** Bytes of all packs and indexes in the cache. */
  synchronized long bytes() throws IOException {
    return cached().stream().mapToLong(Cached::bytes).sum();
  }

  /** A path that nobody else has, on the cache's disk; removed after a crash by whoever is next. */
  Path newWorkPath(String prefix) {
    return directory
        .resolve("work")
        .resolve(process)
        .resolve(prefix + "-" + names.incrementAndGet());
  }

  private void removeWorkOfDeadProcesses() throws IOException {
    List<Path> works;
    try (Stream<Path> files = Files.list(directory.resolve("work"))) {
      works = files.toList();
    }
    for (Path work : works) {
      String owner = work.getFileName().toString();
      if (owner.matches("[0-9a-f]{32}")) {
        try (FileLock dead = locks.tryLock(position(owner), 1, false)) {
          if (dead != null) {
            PathUtils.deleteDirectory(work);
          }
        }
      }
    }
  }

  private Path file(String checksum, String extension) {
    return directory.resolve(checksum + extension);
  }
}
