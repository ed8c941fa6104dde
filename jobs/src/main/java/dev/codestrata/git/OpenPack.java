package dev.codestrata.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * One pack file, read entry by entry by one thread. {@link #readHeader} comes first; the other
 * answers are about the entry it read.
 */
final class OpenPack implements AutoCloseable {

  /** Most entries are smaller, so that one read brings a whole one. */
  private static final int WINDOW = 8192;

  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

  private final Pack pack;
  private final byte[] window = new byte[WINDOW];
  private final byte[] one = new byte[1];
  private Inflater inflater;
  private FileChannel channel;
  private PackIntegrity integrity;
  private boolean unreadable;
  private long windowAt;
  private int windowSize;

  private int type;
  private long size;
  private long dataAt;
  private long baseOffset;

  OpenPack(Pack pack) {
    this.pack = pack;
  }

  /** Where the object begins; not positive if the pack has none, or its index does not read. */
  long offsetOf(AnyObjectId id) {
    if (unreadable) {
      return -1;
    }
    try {
      return pack.getIndex().findOffset(id);
    } catch (IOException | RuntimeException e) {
      unreadable = true; // JGit reports why
      return -1;
    }
  }

  /** Null if the files cannot be looked at. */
  PackIntegrity integrity() {
    if (integrity == null && !unreadable) {
      try {
        integrity = PackIntegrity.of(pack);
      } catch (IOException e) {
        unreadable = true;
      }
    }
    return integrity;
  }

  boolean isKnownIntact() {
    return integrity() != null && integrity.isKnownIntact();
  }

  /** False if there is no entry that could be read. */
  boolean readHeader(long offset) {
    try {
      return parseHeader(offset);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private boolean parseHeader(long offset) throws IOException {
    if (!isAvailable(offset, 32)) {
      return false;
    }
    int i = (int) (offset - windowAt);
    int start = i;
    int next = window[i++] & 0xff;
    type = next >> 4 & 7;
    size = next & 15;
    for (int shift = 4; (next & 0x80) != 0; shift += 7) {
      if (shift > 56) {
        return false;
      }
      next = window[i++] & 0xff;
      size |= (long) (next & 0x7f) << shift;
    }
    baseOffset = -1;
    if (type == Constants.OBJ_OFS_DELTA) {
      next = window[i++] & 0xff;
      long distance = next & 0x7f;
      while ((next & 0x80) != 0) {
        next = window[i++] & 0xff;
        distance = distance + 1 << 7 | next & 0x7f;
        if (distance < 0 || distance > offset) {
          return false;
        }
      }
      baseOffset = distance == 0 ? -1 : offset - distance;
    } else if (type == Constants.OBJ_REF_DELTA) {
      baseOffset = offsetOf(ObjectId.fromRaw(window, i));
      i += 20;
    } else if (!isWhole()) {
      return false;
    }
    dataAt = offset + i - start;
    return i <= windowSize;
  }

  int type() {
    return type;
  }

  /** Whether the entry is a delta; otherwise it is a whole object. */
  boolean isDelta() {
    return type == Constants.OBJ_OFS_DELTA || type == Constants.OBJ_REF_DELTA;
  }

  private boolean isWhole() {
    return type == Constants.OBJ_COMMIT
        || type == Constants.OBJ_TREE
        || type == Constants.OBJ_BLOB
        || type == Constants.OBJ_TAG;
  }

  /** Bytes of the entry's data when inflated. */
  long size() {
    return size;
  }

  /** Where the base of a delta begins; not positive if it is not in this pack. */
  long baseOffset() {
    return baseOffset;
  }

  /** The entry's data; null if they do not inflate to their size, or fail their checksum. */
  byte[] inflate() throws IOException {
    if (size > LARGEST_ARRAY) {
      return null;
    }
    byte[] result = new byte[(int) size];
    if (inflater == null) {
      inflater = new Inflater();
    }
    inflater.reset();
    int filled = 0;
    long at = dataAt;
    try {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          if (!isAvailable(at, 1)) {
            return null;
          }
          int from = (int) (at - windowAt);
          inflater.setInput(window, from, windowSize - from);
          at = windowAt + windowSize;
        }
        int inflated =
            filled < result.length
                ? inflater.inflate(result, filled, result.length - filled)
                : inflater.inflate(one, 0, 1);
        if (inflated > 0 && filled == result.length || inflater.needsDictionary()) {
          return null; // more than it should be
        }
        filled += inflated;
      }
    } catch (DataFormatException e) {
      return null;
    }
    return filled == result.length ? result : null;
  }

  /** Reads around a position unless that is at hand; fewer bytes are there at the end only. */
  private boolean isAvailable(long offset, int bytes) throws IOException {
    if (offset >= windowAt && offset + bytes <= windowAt + windowSize) {
      return true;
    }
    if (channel == null) {
      channel = FileChannel.open(pack.getPackFile().toPath());
    }
    ByteBuffer buffer = ByteBuffer.wrap(window);
    windowSize = 0;
    windowAt = offset;
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, offset + buffer.position());
      if (read < 0) {
        break;
      }
    }
    windowSize = buffer.position();
    return windowSize > 0;
  }

  @Override
  public void close() {
    if (inflater != null) {
      inflater.end();
      inflater = null;
    }
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        unreadable = true; // nothing was written, so nothing is lost
      }
      channel = null;
    }
  }
}
