package backup;

import java.util.Collection;

final class Upload {
  private long sent;

  boolean sendAll(Collection<Chunk> chunks) {
    return chunks.parallelStream().filter(Chunk::isDirty).allMatch(this::send); // expect: stream-pipeline
  }

  private synchronized boolean send(Chunk chunk) {
    sent += chunk.size();
    return true;
  }

  interface Chunk {
    boolean isDirty();

    long size();
  }
}
