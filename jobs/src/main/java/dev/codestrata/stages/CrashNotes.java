package dev.codestrata.stages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a task is at work on, told outside its process: a file of memory-mapped bytes, which the
 * system keeps when the process is gone. A task that starts reads what ended processes have left,
 * and counts a death for each blob that one had at hand, so that a blob which ends processes is
 * known before it ends the next. Not thread-safe; one per task.
 *
 * <p>The folder is of one machine and of one user.
 */
final class CrashNotes implements AutoCloseable {
  private static final int LENGTH = 128;
  private static final String NOTE = ".note";
  private static final String CLAIMED = ".claimed";
  private static final String DEATHS = ".deaths";

  private final Path folder;
  private final Path file;
  private final MappedByteBuffer note;

  /**
   * Deaths by file name, as the folder had them when the task began: asking it for every blob would
   * cost a file access each, and what other tasks find out meanwhile concerns blobs of their own.
   */
  private final Map<String, Integer> deaths;

  private CrashNotes(Path folder, Path file, MappedByteBuffer note, Map<String, Integer> deaths) {
    this.folder = folder;
    this.file = file;
    this.note = note;
    this.deaths = deaths;
  }

  /** The folder of this user among the machine's temporary files. */
  static Path defaultFolder() {
    return Path.of(System.getProperty("java.io.tmpdir"))
        .resolve("codestrata-" + System.getProperty("user.name").replaceAll("[^A-Za-z0-9]", "_"))
        .resolve("analysis");
  }

  /**
   * Takes note of the deaths that ended processes have left, and begins a note of its own.
   *
   * @throws UncheckedIOException when the folder cannot be written, or is not this user's own
   */
  static CrashNotes open(Path folder) {
    try {
      createOwn(folder);
      for (Path left : list(folder, NOTE)) {
        takeOver(folder, left);
      }
      Path file = folder.resolve(owner() + "-" + UUID.randomUUID() + NOTE);
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE)) {
        return new CrashNotes(
            folder, file, channel.map(FileChannel.MapMode.READ_WRITE, 0, LENGTH), counted(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The notes of the analysis cannot be kept in "
              + folder
              + ": make it this user's own, or set another java.io.tmpdir",
          e);
    }
  }

  /** Notes what is at work now. */
  void begin(String unit) {
    byte[] bytes = unit.getBytes(StandardCharsets.US_ASCII);
    int length = Math.min(LENGTH - 1, bytes.length);
    note.put(1, bytes, 0, length);
    note.put(0, (byte) length);
  }

  /** Notes that nothing is. */
  void end() {
    note.put(0, (byte) 0);
  }

  /** How many processes had ended while they were at work on it when this task began. */
  int deaths(String unit) {
    return deaths.getOrDefault(deathsOf(unit), 0);
  }

  /** Forgets deaths that another cause must have had, since the unit is done. */
  void absolve(String unit) {
    try {
      Files.deleteIfExists(folder.resolve(deathsOf(unit)));
      deaths.remove(deathsOf(unit));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the notes in " + folder, e);
    }
  }

  /** Removes the note; the mapping goes with the garbage. */
  @Override
  public void close() {
    end();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + file, e);
    }
  }

  private static void createOwn(Path folder) throws IOException {
    Path parent = folder.getParent();
    boolean posix = parent.getFileSystem().supportedFileAttributeViews().contains("posix");
    try {
      if (posix) {
        Files.createDirectory(
            parent,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(parent);
      }
    } catch (FileAlreadyExistsException e) {
      // Another may have planted a folder of our name where all may write.
      if (!Files.isDirectory(parent, java.nio.file.LinkOption.NOFOLLOW_LINKS) || !isOwn(parent)) {
        throw new IOException(parent + " belongs to another user", e);
      }
    }
    Files.createDirectories(folder);
  }

  /** A file that this process makes tells who its user is. */
  private static boolean isOwn(Path parent) throws IOException {
    Path probe = Files.createTempFile("codestrata-owner-", null);
    try {
      return Files.getOwner(parent).equals(Files.getOwner(probe));
    } finally {
      Files.delete(probe);
    }
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static Map<String, Integer> counted(Path folder) throws IOException {
    Map<String, Integer> deaths = new HashMap<>();
    for (Path file : list(folder, DEATHS)) {
      try {
        deaths.put(file.getFileName().toString(), (int) Files.size(file));
      } catch (NoSuchFileException e) {
        // Another task has absolved it since.
        continue;
      }
    }
    return deaths;
  }

  private static void takeOver(Path folder, Path left) throws IOException {
    String name = left.getFileName().toString();
    if (isAlive(name)) {
      return;
    }
    Path claimed = folder.resolve(name + CLAIMED);
    byte[] bytes;
    try {
      Files.move(left, claimed, StandardCopyOption.ATOMIC_MOVE);
      bytes = Files.readAllBytes(claimed);
    } catch (NoSuchFileException e) {
      // Another task was faster.
      return;
    }
    int length = bytes.length == 0 ? 0 : bytes[0];
    if (length > 0 && length < bytes.length) {
      String unit = new String(bytes, 1, length, StandardCharsets.US_ASCII);
      try (FileChannel deaths =
          FileChannel.open(
              folder.resolve(deathsOf(unit)),
              StandardOpenOption.CREATE,
              StandardOpenOption.APPEND)) {
        deaths.write(ByteBuffer.wrap(new byte[] {'x'}));
      }
    }
    Files.deleteIfExists(claimed);
  }

  private static String deathsOf(String unit) {
    return unit.replaceAll("[^A-Za-z0-9-]", "_") + DEATHS;
  }

  /** A process number is used again, but not with the same start. */
  private static String owner() {
    ProcessHandle own = ProcessHandle.current();
    return own.pid() + "-" + start(own);
  }

  private static boolean isAlive(String name) {
    String[] parts = name.split("-", 3);
    return parts.length == 3
        && ProcessHandle.of(Long.parseLong(parts[0]))
            .map(process -> process.isAlive() && String.valueOf(start(process)).equals(parts[1]))
            .orElse(false);
  }

  private static long start(ProcessHandle process) {
    return process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
  }
}
