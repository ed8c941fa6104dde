package dev.codestrata.git;

import java.io.File;
import java.nio.file.Path;
import org.eclipse.jgit.lib.EmptyProgressMonitor;

/**
 * Counts what is transferred, and stops a transfer that grows beyond a size: when that much has
 * come, or when what has come so far and the number of objects announced let expect it.
 */
final class TransferWatch extends EmptyProgressMonitor {

  /** After this many objects the mean size of those that came says something. */
  private static final int MEANINGFUL_OBJECTS = 20_000;

  private static final int OBJECTS_A_LOOK = 200;

  private final File objects;
  private final long maxBytes;
  private int announced;
  private int received;
  private long receivedBytes;
  private boolean tooLarge;

  /**
   * @param maxBytes 0: no limit
   */
  TransferWatch(Path bareDirectory, long maxBytes) {
    this.objects = bareDirectory.resolve("objects").toFile();
    this.maxBytes = maxBytes;
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  /** Bytes of the pack as it came, before the bases of its differences are put into it. */
  long receivedBytes() {
    return receivedBytes;
  }

  @Override
  public void endTask() {
    if (receivedBytes == 0) {
      receivedBytes = incomingBytes();
    }
  }

  @Override
  public void beginTask(String title, int totalWork) {
    announced = totalWork;
    received = 0;
  }

  @Override
  public void update(int completed) {
    int before = received;
    received += completed;
    if (maxBytes > 0 && before / OBJECTS_A_LOOK != received / OBJECTS_A_LOOK) {
      long bytes = incomingBytes();
      boolean expected =
          received >= MEANINGFUL_OBJECTS && (double) bytes / received * announced > maxBytes;
      tooLarge |= bytes > maxBytes || expected;
    }
  }

  private long incomingBytes() {
    long bytes = 0;
    File[] incoming =
        objects.listFiles((folder, name) -> name.startsWith("incoming_") && name.endsWith(".pack"));
    for (File file : incoming == null ? new File[0] : incoming) {
      bytes += file.length();
    }
    return bytes;
  }

  @Override
  public boolean isCancelled() {
    return tooLarge;
  }
}
