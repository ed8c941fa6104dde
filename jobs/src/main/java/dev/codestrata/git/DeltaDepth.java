package dev.codestrata.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackFile;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.lib.Config;

/**
 * How many differences a pack stores upon each other at most: reading an object of depth n means
 * reading n others. From the object headers alone, as the pack format describes them
 * (gitformat-pack(5)).
 */
final class DeltaDepth {

  private static final int UNKNOWN = -1;

  private final OpenPack pack;
  private final long[] offsets;
  private final int[] depths;

  private DeltaDepth(OpenPack pack, PackIndex index) {
    this.pack = pack;
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
    Pack stored = new Pack(new Config(), new PackFile(pack.toFile()), null);
    try (OpenPack open = new OpenPack(stored)) {
      return new DeltaDepth(open, stored.getIndex()).deepest(deadline);
    } finally {
      stored.close();
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

  /** The object that this one is a difference to; -1 or less if it is whole. */
  private int base(int object) throws IOException {
    if (!pack.readHeader(offsets[object])) {
      throw new CorruptObjectException("no object can be read at offset " + offsets[object]);
    }
    return pack.isDelta() ? Arrays.binarySearch(offsets, pack.baseOffset()) : -1;
  }
}
