package dev.codestrata.git;

import org.eclipse.jgit.lib.ObjectId;

/**
 * Reads blobs for one thread. Ids sorted by {@link GitRepository#blobUnits} are read from front to
 * back.
 */
public final class BlobReader implements AutoCloseable {

  private final ObjectSource objects;
  private final long maxBytes;

  BlobReader(ObjectSource objects, long maxBytes) {
    this.objects = objects;
    this.maxBytes = maxBytes;
  }

  /**
   * The blob; without bytes if it is over the limit.
   *
   * @throws GitReadException {@code MISSING_OBJECT} or {@code CORRUPT_PACK}; the reader stays
   *     usable
   */
  public BlobContent read(String blobId) {
    return objects.blob(ObjectId.fromString(blobId), maxBytes);
  }

  @Override
  public void close() {
    objects.close();
  }
}
