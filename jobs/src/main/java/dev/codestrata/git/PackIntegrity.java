package dev.codestrata.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.pack.PackExt;
import org.eclipse.jgit.lib.Constants;

/**
 * Whether a pack and its index are, byte for byte, what their checksums say. Git looks at them only
 * in {@code fsck}: an offset with a flipped bit makes it return one object for another. Here
 * nothing is believed unchecked. Single objects are checked by their own ids first, since a glance
 * at a large pack should not cost reading it whole; when as many bytes were checked that way as the
 * pack has, its checksums are, once in this process.
 *
 * <p>An index is different: JGit believes its table of contents and may never come back from a
 * wrong one. It is small beside its pack, and so is checked before the pack is opened.
 *
 * <p>Format: gitformat-pack(5); both files end with the SHA-1 of what goes before, and the index
 * names the checksum of its pack.
 */
final class PackIntegrity {

  private static final int CHECKSUM = 20;
  private static final int MOST_KNOWN = 10_000;
  private static final Map<Version, PackIntegrity> KNOWN = new ConcurrentHashMap<>();
  private static final Set<Version> SOUND_INDEXES = ConcurrentHashMap.newKeySet();

  private final Path pack;
  private final Path index;
  private final long packBytes;
  private long checkedBytes;
  private volatile Boolean intact;

  private PackIntegrity(Version version) {
    this.pack = version.pack;
    this.index = version.index;
    this.packBytes = version.packBytes;
  }

  /** What this process knows of the pack as it is on disk now. */
  static PackIntegrity of(Pack pack) throws IOException {
    Path packFile = pack.getPackFile().toPath();
    Path indexFile = pack.getPackFile().create(PackExt.INDEX).toPath();
    Version version = Version.of(packFile, indexFile);
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear(); // to be checked again is all it costs
    }
    return KNOWN.computeIfAbsent(version, PackIntegrity::new);
  }

  /**
   * Looks at the indexes of a repository, each once in this process.
   *
   * @throws GitReadException {@code CORRUPT_PACK} if one is not what its checksum says
   */
  static void requireSoundIndexes(Path packDirectory, Object directory) throws IOException {
    if (!Files.isDirectory(packDirectory)) {
      return;
    }
    try (DirectoryStream<Path> indexes = Files.newDirectoryStream(packDirectory, "*.idx")) {
      for (Path index : indexes) {
        Version version = Version.of(null, index);
        if (SOUND_INDEXES.contains(version)) {
          continue;
        }
        if (!endsWithItsChecksum(index, null)) {
          throw new GitReadException(
              GitReadException.Kind.CORRUPT_PACK,
              "Index "
                  + index.getFileName()
                  + " of "
                  + directory
                  + " is damaged; git index-pack makes a new one from its pack");
        }
        if (SOUND_INDEXES.size() > MOST_KNOWN) {
          SOUND_INDEXES.clear();
        }
        SOUND_INDEXES.add(version);
      }
    }
  }

  /** True if the checksums were found right; then no object of the pack needs a check. */
  boolean isKnownIntact() {
    return Boolean.TRUE.equals(intact);
  }

  /** True if they were found wrong. */
  boolean isKnownDamaged() {
    return Boolean.FALSE.equals(intact);
  }

  /** Takes note that an object was right by its own id; checks the whole pack when that pays. */
  synchronized void objectChecked(long bytes) throws IOException {
    checkedBytes += bytes;
    if (intact == null && checkedBytes > packBytes) {
      intact = isIntact();
    }
  }

  private boolean isIntact() throws IOException {
    byte[] named = new byte[CHECKSUM];
    return endsWithItsChecksum(index, named)
        && Arrays.equals(named, trailer(pack, 0))
        && endsWithItsChecksum(pack, null);
  }

  /**
   * @param before filled with the bytes in front of the checksum, unless null
   */
  private static boolean endsWithItsChecksum(Path file, byte[] before) throws IOException {
    MessageDigest digest = Constants.newMessageDigest();
    try (FileChannel channel = FileChannel.open(file)) {
      long rest = channel.size() - CHECKSUM;
      if (rest < CHECKSUM) {
        return false;
      }
      ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
      while (rest > 0) {
        buffer.clear().limit((int) Math.min(buffer.capacity(), rest));
        int read = channel.read(buffer);
        if (read < 0) {
          return false;
        }
        digest.update(buffer.flip());
        rest -= read;
      }
    }
    if (before != null) {
      System.arraycopy(trailer(file, CHECKSUM), 0, before, 0, CHECKSUM);
    }
    return Arrays.equals(digest.digest(), trailer(file, 0));
  }

  private static byte[] trailer(Path file, int fromEnd) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(CHECKSUM);
    try (FileChannel channel = FileChannel.open(file)) {
      long position = channel.size() - CHECKSUM - fromEnd;
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, position + bytes.position()) < 0) {
          break;
        }
      }
    }
    return bytes.array();
  }

  /** Two files as they are now; the pack may be left out. */
  private record Version(
      Path pack, long packBytes, long packTime, Path index, long indexBytes, long indexTime) {

    static Version of(Path pack, Path index) throws IOException {
      return new Version(
          pack,
          pack == null ? 0 : Files.size(pack),
          pack == null ? 0 : Files.getLastModifiedTime(pack).toMillis(),
          index,
          Files.size(index),
          Files.getLastModifiedTime(index).toMillis());
    }
  }
}
