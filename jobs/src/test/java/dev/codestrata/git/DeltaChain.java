package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/** A pack whose blobs are each one byte longer than, and a difference to, the one before. */
final class DeltaChain {

  private static final int BASE_SIZE = 64;

  private DeltaChain() {}

  /** The blob of a place in the chain. */
  static byte[] blob(int depth) {
    byte[] blob = new byte[BASE_SIZE + depth];
    Arrays.fill(blob, (byte) 'x');
    return blob;
  }

  /** Stores the chain in a repository. */
  static void store(Repository repository, int depth) throws IOException {
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    pack.writeBytes("PACK".getBytes(US_ASCII));
    pack.writeBytes(ByteBuffer.allocate(8).putInt(2).putInt(depth + 1).array());
    int before = pack.size();
    entry(pack, Constants.OBJ_BLOB, -1, blob(0));
    for (int i = 1; i <= depth; i++) {
      int at = pack.size();
      byte[] delta = {
        (byte) (BASE_SIZE + i - 1), // size of the source
        (byte) (BASE_SIZE + i), // size of the result
        (byte) 0x90, // copy from the start ...
        (byte) (BASE_SIZE + i - 1), // ... all of it
        1, // insert one byte
        'x'
      };
      entry(pack, Constants.OBJ_OFS_DELTA, at - before, delta);
      before = at;
    }
    pack.writeBytes(Constants.newMessageDigest().digest(pack.toByteArray()));
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      inserter
          .newPackParser(new ByteArrayInputStream(pack.toByteArray()))
          .parse(NullProgressMonitor.INSTANCE);
      inserter.flush();
    }
  }

  private static void entry(ByteArrayOutputStream pack, int type, int distance, byte[] content)
      throws IOException {
    int size = content.length;
    pack.write((size > 15 ? 0x80 : 0) | (type << 4) | (size & 15));
    if (size > 15) {
      pack.write(size >> 4);
    }
    if (distance > 0) {
      pack.write(distance); // below 128
    }
    try (DeflaterOutputStream out = new DeflaterOutputStream(pack, new Deflater())) {
      out.write(content);
    }
  }
}
