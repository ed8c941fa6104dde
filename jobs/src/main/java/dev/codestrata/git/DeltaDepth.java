package dev.codestrata.git;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.lib.ObjectId;

/**
 * How many differences a pack stores upon each other at most: reading an object of depth n means
 * reading n others. From the object headers alone, as the pack format describes them
 * (gitformat-pack(5)).
 */
final class DeltaDepth {

  private static final int OFS_DELTA = 6;
  private static final int REF_DELTA = 7;
  private static final int WINDOW = 1 << 16;

  /** Type and size, and an offset or an id, take fewer bytes. */
  private static final int HEADER = 64;

  private static final int UNKNOWN = -1;

  private final RandomAccessFile file;
  private final PackIndex index;
  private final long[] offsets;
  private final int[] depths;
  private final byte[] window = new byte[WINDOW];
  private long windowStart;
  private int windowLength;

  private DeltaDepth(RandomAccessFile file, PackIndex index) {
    this.file = file;
    this.index = index;
    this.offsets = new long[Math.toIntExact(index.getObjectCount())];
    int i = 0;
    for (PackIndex.MutableEntry entry : index) {
      offsets[i++] = entry.getOffset();
    }
    Arrays.sort(offsets);
    this.depths = new int[offsets.length];
    Arrays.fill(depths, UNKNOWN);
  }

  /** The depth of the deepest object of a pack; 0 if it stores no differences. */
  static int of(Path pack, TransferDeadline deadline) throws IOException {
    String name = pack.getFileName().toString();
    Path idx = pack.resolveSibling(name.substring(0, name.length() - "pack".length()) + "idx");
    try (RandomAccessFile file = new RandomAccessFile(pack.toFile(), "r")) {
      return new DeltaDepth(file, PackIndex.open(idx.toFile())).deepest(deadline);
    }
  }

  private int deepest(TransferDeadline deadline) throws IOException {
    int deepest = 0;
    int[] chain = new int[64];
    for (int i = 0; i < offsets.length; i++) {
      deadline.check();
      int length = 0;
      int at = i;
      // Down to an object whose depth is known, then up again.
      while (at >= 0 && depths[at] == UNKNOWN && length <= offsets.length) {
        if (length == chain.length) {
          chain = Arrays.copyOf(chain, length * 2);
        }
        chain[length++] = at;
        at = base(at);
      }
      int depth = at < 0 ? UNKNOWN : depths[at];
      while (length > 0) {
        depths[chain[--length]] = ++depth;
      }
      deepest = Math.max(deepest, depths[i]);
    }
    return deepest;
  }

  /** The object that this one is a difference to; -1 if it is whole. */
  private int base(int object) throws IOException {
    long offset = offsets[object];
    int at = load(offset);
    int type = (window[at] >> 4) & 7;
    while ((window[at] & 0x80) != 0) {
      at++;
    }
    at++;
    if (type == OFS_DELTA) {
      long distance = window[at] & 0x7f;
      while ((window[at] & 0x80) != 0) {
        at++;
        distance = ((distance + 1) << 7) | (window[at] & 0x7f);
      }
      return Arrays.binarySearch(offsets, offset - distance);
    }
    if (type == REF_DELTA) {
      long base = index.findOffset(ObjectId.fromRaw(window, at));
      return base < 0 ? -1 : Arrays.binarySearch(offsets, base);
    }
    return -1;
  }

  /** Brings the header of an object into the window and says where in the window it begins. */
  private int load(long offset) throws IOException {
    if (offset < windowStart || offset + HEADER > windowStart + windowLength) {
      file.seek(offset);
      windowStart = offset;
      windowLength = 0;
      int count;
      while (windowLength < WINDOW
          && (count = file.read(window, windowLength, WINDOW - windowLength)) > 0) {
        windowLength += count;
      }
    }
    return (int) (offset - windowStart);
  }
}
