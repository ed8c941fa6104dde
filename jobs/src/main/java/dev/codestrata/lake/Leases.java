package dev.codestrata.lake;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codestrata.errors.StorageFaults;
import dev.codestrata.tables.ContentId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leases on repositories, so that commands that run at once on one lake do not do the same work: a
 * file below {@code LAKE/_leases} for each, created only where there is none.
 *
 * <p>A holder renews its leases until it closes them. A lease that was not renewed for the time to
 * live, or whose process is dead on this machine, is taken over. A lease saves work; that no write
 * is lost or doubled is up to the transactions of the tables, so a lease that is wrongly taken over
 * does no harm. Safe for use by many threads.
 */
public final class Leases implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Longer than a store takes between looking for a file and writing it. */
  private static final Duration SETTLING = Duration.ofSeconds(2);

  private final FileSystem fileSystem;
  private final Path directory;
  private final Duration timeToLive;
  private final Clock clock;
  private final ProcessIdentity owner;
  private final String token = UUID.randomUUID().toString();
  private final Set<String> held = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService heartbeat;

  /** What a lease file says. */
  record Entry(
      String subject,
      String token,
      String host,
      String boot,
      long pid,
      long started,
      long renewed) {

    ProcessIdentity owner() {
      return new ProcessIdentity(host, boot, pid, started);
    }
  }

  Leases(
      FileSystem fileSystem,
      Path directory,
      Duration timeToLive,
      Clock clock,
      ProcessIdentity owner) {
    // Without checksum files beside it, a lease is one file that is there or not.
    this.fileSystem =
        fileSystem instanceof LocalFileSystem local ? local.getRawFileSystem() : fileSystem;
    this.directory = directory;
    this.timeToLive = timeToLive;
    this.clock = clock;
    this.owner = owner;
    this.heartbeat =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lake-leases");
              thread.setDaemon(true);
              return thread;
            });
    long third = Math.max(1, timeToLive.toMillis() / 3);
    heartbeat.scheduleAtFixedRate(this::beat, third, third, TimeUnit.MILLISECONDS);
  }

  /** The subjects, among those given, that are leased to this holder now; the rest are busy. */
  public Set<String> acquire(Collection<String> subjects) {
    Set<String> acquired = new LinkedHashSet<>();
    for (String subject : subjects) {
      if (acquire(subject)) {
        acquired.add(subject);
      }
    }
    return acquired;
  }

  /** Takes the lease of one subject, such as a repository id; false if another holder has it. */
  public boolean acquire(String subject) {
    if (held.contains(subject)) {
      return true;
    }
    Path file = file(subject);
    boolean acquired = create(file, subject);
    if (!acquired) {
      Optional<Entry> other = read(file);
      if (other.isEmpty() || isOver(other.get())) {
        acquired = takeOver(file, subject);
      }
    }
    if (acquired) {
      held.add(subject);
    }
    return acquired;
  }

  /**
   * Takes a lease on a store that lets two writers create one file: the later of them is the
   * holder, and both know it a moment after.
   */
  boolean acquireAlone(String subject) {
    if (!acquire(subject)) {
      return false;
    }
    try {
      Thread.sleep(SETTLING.toMillis());
    } catch (InterruptedException e) {
      // Whose it is was not waited for, so it is nobody's.
      Thread.currentThread().interrupt();
      release(subject);
      return false;
    }
    if (isMine(file(subject))) {
      return true;
    }
    held.remove(subject);
    return false;
  }

  /** What this holder has. */
  public Set<String> held() {
    return Set.copyOf(held);
  }

  /** Who else has a subject: host and process; empty if nobody, or this holder. */
  public Optional<String> holder(String subject) {
    return read(file(subject))
        .filter(entry -> !entry.token().equals(token) && !isOver(entry))
        .map(entry -> "process " + entry.pid() + " on " + entry.host());
  }

  /** Gives a lease back. */
  public void release(String subject) {
    if (held.remove(subject)) {
      deleteIfMine(subject);
    }
  }

  /** Gives all leases back. */
  @Override
  public void close() {
    heartbeat.shutdownNow();
    for (String subject : Set.copyOf(held)) {
      release(subject);
    }
  }

  private void beat() {
    try {
      renew();
    } catch (LakeException e) {
      // An exception would end the schedule; the next beat may find the storage well again.
      LOG.warn("Leases were not renewed, and will be again: {}", e.getMessage());
    }
  }

  /** Writes the time into every lease held; a lease that another took over is given up. */
  void renew() {
    for (String subject : Set.copyOf(held)) {
      Path file = file(subject);
      if (isMine(file)) {
        write(file, subject, true);
      } else {
        held.remove(subject);
      }
    }
  }

  private boolean isOver(Entry entry) {
    return entry.owner().isDeadOnThisHost()
        || entry.renewed() + timeToLive.toMillis() < clock.millis();
  }

  /**
   * Takes over a lease that is over: one of several that try, since only the holder of the guard
   * may remove it.
   */
  private boolean takeOver(Path file, String subject) {
    Path guard = new Path(directory, "." + file.getName() + ".guard");
    if (!write(guard, subject, false)) {
      removeIfOver(guard);
      return false;
    }
    try {
      // Read again under the guard: another may have taken it over since.
      if (read(file).filter(entry -> !isOver(entry)).isPresent()) {
        return false;
      }
      fileSystem.delete(file, false);
      return create(file, subject);
    } catch (IOException e) {
      throw unusable(file, e);
    } finally {
      delete(guard);
    }
  }

  /** A guard stands for an instant; one that is over was left by a process that died. */
  private void removeIfOver(Path guard) {
    if (read(guard).filter(this::isOver).isPresent()) {
      delete(guard);
    }
  }

  private void delete(Path file) {
    try {
      fileSystem.delete(file, false);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private boolean create(Path file, String subject) {
    // Some object stores let two writers create one file; the last to write it is the holder.
    return write(file, subject, false) && isMine(file);
  }

  private boolean isMine(Path file) {
    return read(file).filter(entry -> entry.token().equals(token)).isPresent();
  }

  private boolean write(Path file, String subject, boolean overwrite) {
    Entry entry =
        new Entry(
            subject,
            token,
            owner.host(),
            owner.boot(),
            owner.pid(),
            owner.started(),
            clock.millis());
    try {
      byte[] content = JSON.writeValueAsBytes(entry);
      if (fileSystem instanceof RawLocalFileSystem) {
        writeLocally(file, content, overwrite);
      } else if (overwrite) {
        try (OutputStream out = fileSystem.create(file, true)) {
          out.write(content);
        }
      } else {
        PutIfAbsent.create(fileSystem, file, content);
      }
      return true;
    } catch (FileAlreadyExistsException | java.nio.file.FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /**
   * Hadoop's local file system looks before it creates, which lets two create one file; the
   * kernel's own does not.
   */
  private static void writeLocally(Path file, byte[] content, boolean overwrite)
      throws IOException {
    java.nio.file.Path local = java.nio.file.Path.of(file.toUri().getPath());
    Files.createDirectories(local.getParent());
    Files.write(
        local,
        content,
        StandardOpenOption.WRITE,
        overwrite ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  private Optional<Entry> read(Path file) {
    try (InputStream in = fileSystem.open(file)) {
      byte[] content = in.readAllBytes();
      return content.length == 0
          ? Optional.of(justCreated(file))
          : Optional.of(JSON.readValue(content, Entry.class));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** A file without content: its holder is writing it, or died while it did. */
  private Entry justCreated(Path file) throws IOException {
    long modified = fileSystem.getFileStatus(file).getModificationTime();
    return new Entry("", "", "", "", 0, 0, modified);
  }

  private void deleteIfMine(String subject) {
    Path file = file(subject);
    try {
      if (isMine(file)) {
        fileSystem.delete(file, false);
      }
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private Path file(String subject) {
    return new Path(directory, ContentId.ofText(subject) + ".json");
  }

  private static LakeException unusable(Path file, IOException e) {
    return new LakeException("Lease " + file + " cannot be used: " + StorageFaults.text(e), e);
  }
}
