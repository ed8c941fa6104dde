package dev.codestrata.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Objects out of packs, for one thread that walks through history. JGit keeps the bases it came
 * across but not the objects it returned, which are the bases of what is asked for next; here both
 * are kept, so that the next older version of a file costs one small delta. Whatever is out of the
 * ordinary (a loose object, a damaged pack, an object beyond the limit) is left to JGit.
 *
 * <p>Format: gitformat-pack(5).
 */
final class PackedObjects implements AutoCloseable {

  /** Git makes no longer chains; JGit would follow a circle of them for ever. */
  private static final int LONGEST_CHAIN = 4096;

  private final List<OpenPack> packs = new ArrayList<>();
  private final Recent<Long, PackedObject> kept;
  private final ObjectHash hash = new ObjectHash();
  private long[] deltaOffsets = new long[64];
  private int lastHit;

  /**
   * @param cacheBytes how much of what was read is kept
   */
  PackedObjects(ObjectDirectory objects, long cacheBytes) {
    for (Pack pack : objects.getPacks()) {
      packs.add(new OpenPack(pack));
    }
    kept = new Recent<>(cacheBytes);
  }

  /**
   * The content of an object; null if this is a case for JGit. The array is shared: do not change.
   *
   * @throws IOException if the pack is damaged in a way that JGit does not survive
   */
  byte[] read(ObjectId id, int type, long maxBytes) throws IOException {
    for (int i = 0; i < packs.size(); i++) {
      int place = (lastHit + i) % packs.size();
      OpenPack pack = packs.get(place);
      long offset = pack.offsetOf(id);
      if (offset > 0) {
        lastHit = place;
        return read(pack, place, offset, id, type, maxBytes);
      }
    }
    return null;
  }

  /** True if the object is in a pack that is known to be whole. */
  boolean isTrusted(AnyObjectId id) {
    for (OpenPack pack : packs) {
      if (pack.offsetOf(id) > 0) {
        return pack.isKnownIntact();
      }
    }
    return false;
  }

  private byte[] read(OpenPack pack, int place, long offset, ObjectId id, int type, long maxBytes)
      throws IOException {
    PackIntegrity integrity = pack.integrity();
    if (integrity == null || integrity.isKnownDamaged()) {
      return null;
    }
    PackedObject object = resolve(pack, (long) place << 48, offset, maxBytes);
    if (object == null || object.type != type || object.bytes.length > maxBytes) {
      return null;
    }
    if (!integrity.isKnownIntact()) {
      if (!hash.isIdOf(type, object.bytes, id)) {
        return null; // JGit is asked, and its answer checked as well
      }
      integrity.objectChecked(object.bytes.length);
    }
    return object.bytes;
  }

  /** Follows the chain down to something known, and builds it up again. */
  private PackedObject resolve(OpenPack pack, long keyBase, long offset, long maxBytes)
      throws IOException {
    int deltas = 0;
    long at = offset;
    PackedObject object = kept.get(keyBase | at);
    while (object == null) {
      if (!pack.readHeader(at) || pack.size() > maxBytes) {
        return null;
      }
      if (!pack.isDelta()) {
        byte[] bytes = pack.inflate();
        if (bytes == null) {
          return null;
        }
        object = new PackedObject(pack.type(), bytes);
        keep(keyBase | at, object);
        break;
      }
      if (deltas == LONGEST_CHAIN) {
        throw new CorruptObjectException("its chain of deltas has no end");
      }
      if (deltas == deltaOffsets.length) {
        deltaOffsets = Arrays.copyOf(deltaOffsets, deltas * 2);
      }
      deltaOffsets[deltas++] = at;
      at = pack.baseOffset();
      if (at <= 0) {
        return null;
      }
      object = kept.get(keyBase | at);
    }
    while (deltas > 0) {
      at = deltaOffsets[--deltas];
      byte[] bytes =
          pack.readHeader(at) ? Delta.apply(object.bytes, pack.inflate(), maxBytes) : null;
      if (bytes == null) {
        return null;
      }
      object = new PackedObject(object.type, bytes);
      if (deltas <= 1) {
        keep(keyBase | at, object); // what was asked for, and its base: the rest is further away
      }
    }
    return object;
  }

  private void keep(long key, PackedObject object) {
    kept.put(key, object, object.bytes.length + 64L);
  }

  @Override
  public void close() {
    packs.forEach(OpenPack::close);
  }

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record PackedObject(int type, byte[] bytes) {}

  /** The instructions of a delta. */
  static final class Delta {

    private Delta() {}

    /** Null if the delta does not fit its base, is malformed or makes more than the limit. */
    static byte[] apply(byte[] base, byte[] delta, long maxBytes) {
      if (delta == null) {
        return null;
      }
      try {
        int[] at = {0};
        long baseSize = size(delta, at);
        long size = size(delta, at);
        if (baseSize != base.length || size > maxBytes || size > Integer.MAX_VALUE - 16) {
          return null;
        }
        byte[] result = new byte[(int) size];
        return fill(base, delta, at[0], result) == result.length ? result : null;
      } catch (IndexOutOfBoundsException e) {
        return null; // it copies what is not there
      }
    }

    private static int fill(byte[] base, byte[] delta, int from, byte[] result) {
      int i = from;
      int filled = 0;
      while (i < delta.length) {
        int command = delta[i++] & 0xff;
        if (command == 0) {
          return -1; // reserved
        }
        if ((command & 0x80) == 0) {
          System.arraycopy(delta, i, result, filled, command);
          i += command;
          filled += command;
          continue;
        }
        int offset = 0;
        for (int byteOf = 0; byteOf < 4; byteOf++) {
          if ((command & 1 << byteOf) != 0) {
            offset |= (delta[i++] & 0xff) << 8 * byteOf;
          }
        }
        int length = 0;
        for (int byteOf = 0; byteOf < 3; byteOf++) {
          if ((command & 0x10 << byteOf) != 0) {
            length |= (delta[i++] & 0xff) << 8 * byteOf;
          }
        }
        if (length == 0) {
          length = 0x10000;
        }
        System.arraycopy(base, offset, result, filled, length);
        filled += length;
      }
      return filled;
    }

    private static long size(byte[] delta, int[] at) {
      long size = 0;
      int shift = 0;
      int next;
      do {
        next = delta[at[0]++] & 0xff;
        size |= (long) (next & 0x7f) << shift;
        shift += 7;
      } while ((next & 0x80) != 0 && shift < 63);
      return size;
    }
  }
}
