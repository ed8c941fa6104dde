package dev.codestrata.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.ObjectDirectoryPackParser;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.transport.PackParser;

/** Everything that is checked and counted while one transfer comes in. For one thread. */
final class Reception {

  /** A reference in an advertisement takes fewer bytes than this, on average. */
  private static final long BYTES_PER_REFERENCE = 256;

  /** Greetings and capabilities around the references; what they may take in memory. */
  private static final long BYTES_AROUND_REFERENCES = 4L << 20;

  /** References, frames and messages around the pack. */
  private static final long BYTES_AROUND_PACK = 64L << 20;

  private final TransferLimits limits;
  private final TransferDeadline deadline;
  private final long bytesOnDisk;
  private final long maxBytes;
  private final ReceivedTrees trees;
  private final List<ObjectDirectoryPackParser> parsers = new ArrayList<>();
  private boolean packBegan;
  private boolean tooLarge;
  private long bytes;
  private long objects;

  /**
   * @param bytesOnDisk what the repository takes already
   * @param maxBytes a larger pack is not wanted; 0: any that the limits allow
   */
  Reception(TransferLimits limits, TransferDeadline deadline, long bytesOnDisk, long maxBytes) {
    this.limits = limits;
    this.deadline = deadline;
    this.bytesOnDisk = bytesOnDisk;
    this.maxBytes = maxBytes;
    this.trees = new ReceivedTrees(limits);
  }

  TransferDeadline deadline() {
    return deadline;
  }

  ReceivedTrees trees() {
    return trees;
  }

  long bytes() {
    return bytes;
  }

  long objects() {
    return objects;
  }

  void received(int count) {
    bytes += count;
    if (!packBegan && bytes > limits.references() * BYTES_PER_REFERENCE + BYTES_AROUND_REFERENCES) {
      throw limits.tooManyReferences();
    }
    // Frames of the side band take 5 bytes in 65520; JGit's own servers frame by 1000.
    if (packBegan && bytes - BYTES_AROUND_PACK > limits.packSize() + limits.packSize() / 64) {
      throw limits.packTooLarge();
    }
  }

  /** A parser that stores no pack beyond the limits. */
  PackParser parser(ObjectInserter inserter, InputStream in) throws IOException {
    packBegan = true;
    PackParser parser = inserter.newPackParser(new PackInput(in, this));
    parser.setMaxObjectSizeLimit(limits.objectSize());
    if (parser instanceof ObjectDirectoryPackParser stored) {
      parsers.add(stored);
    }
    return parser;
  }

  void packHeader(long count) {
    objects += count;
    if (count > limits.objects()) {
      throw limits.tooManyObjects(count);
    }
  }

  /** Whether the pack was given up because it is larger than was wanted. */
  boolean isTooLarge() {
    return tooLarge;
  }

  void packReceived(long packBytes) {
    if (maxBytes > 0 && packBytes > maxBytes) {
      tooLarge = true;
      throw limits.packTooLarge();
    }
    if (packBytes > limits.packSize()) {
      throw limits.packTooLarge();
    }
    if (bytesOnDisk + packBytes > limits.repositorySize()) {
      throw limits.repositoryTooLarge();
    }
  }

  /** The pack files that were stored. */
  List<Path> packs() {
    List<Path> packs = new ArrayList<>();
    for (ObjectDirectoryPackParser parser : parsers) {
      Pack pack = parser.getPack();
      if (pack != null) {
        packs.add(pack.getPackFile().toPath());
      }
    }
    return packs;
  }

  /** Lets the time limit end work that reads nothing, such as putting differences together. */
  ProgressMonitor progress() {
    return new EmptyProgressMonitor() {
      @Override
      public void update(int completed) {
        deadline.check();
      }

      @Override
      public boolean isCancelled() {
        return deadline.expired() != null;
      }
    };
  }
}
