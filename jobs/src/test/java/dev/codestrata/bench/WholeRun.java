package dev.codestrata.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One {@code codestrata run} as a process of its own.
 *
 * @param seconds from start to exit
 * @param peakRssMebibytes most resident memory of the process and its descendants together; null
 *     where the system has no {@code /proc}
 */
record WholeRun(double seconds, Double peakRssMebibytes) {

  private static final Path PROC = Path.of("/proc");

  /** Runs the launcher and waits; what it writes goes to a file that a failure names. */
  static WholeRun of(Path launcher, Path repository, Path lake, Path log)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                List.of(
                    launcher.toString(), "run", repository.toString(), "--lake", lake.toString()))
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(log.toFile())
            .start();
    long together = 0;
    long single = 0;
    try {
      while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
        long sum = 0;
        List<ProcessHandle> all =
            Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        for (ProcessHandle handle : all) {
          sum += kibibytes(handle.pid(), "VmRSS:");
          // The kernel's own high-water mark sees what falls between two looks.
          single = Math.max(single, kibibytes(handle.pid(), "VmHWM:"));
        }
        together = Math.max(together, sum);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          launcher + " run ended with exit status " + process.exitValue() + ", see " + log);
    }
    long peak = Math.max(together, single);
    return new WholeRun(seconds, peak == 0 ? null : peak / 1024.0);
  }

  static boolean canSeeMemory() {
    return Files.isReadable(PROC.resolve("self/status"));
  }

  private static long kibibytes(long pid, String field) {
    try (Stream<String> lines = Files.lines(PROC.resolve(pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // The process ended between two looks: it holds no memory any more.
      return 0;
    }
  }
}
