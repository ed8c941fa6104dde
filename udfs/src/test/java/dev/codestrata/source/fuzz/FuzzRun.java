package dev.codestrata.source.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code FuzzRun MATERIAL COUNT [SEED [FROM]]}: that many calls, told every minute with the memory
 * of the process. Ends with 1 after the first failure, which it prints; the number in {@code
 * fuzz.at} of the working directory is that of a call that ended the process.
 */
public final class FuzzRun {
  private static final long BOUND_MILLIS = 30_000;

  private FuzzRun() {}

  public static void main(String[] arguments) throws IOException {
    List<Seeds.Seed> seeds = Seeds.below(Path.of(arguments[0]));
    long count = Long.parseLong(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    long from = arguments.length > 3 ? Long.parseLong(arguments[3]) : 0;
    System.out.printf("%d texts, seed %d%n", seeds.size(), seed);
    AtomicLong started = new AtomicLong(System.currentTimeMillis());
    AtomicLong at = new AtomicLong(from);
    watch(started, at);
    long slowest = 0;
    long slowestAt = 0;
    long told = System.nanoTime();
    try (java.io.RandomAccessFile file = new java.io.RandomAccessFile("fuzz.at", "rw")) {
      java.nio.MappedByteBuffer note =
          file.getChannel().map(java.nio.channels.FileChannel.MapMode.READ_WRITE, 0, 8);
      for (long number = from; number < from + count; number++) {
        note.putLong(0, number);
        at.set(number);
        long begun = System.nanoTime();
        started.set(System.currentTimeMillis());
        try {
          FuzzCase.of(seeds, seed, number).check(number % 16 == 0);
        } catch (AssertionError e) {
          System.out.println("FAILED at " + number);
          e.printStackTrace(System.out);
          System.exit(1);
        }
        long took = System.nanoTime() - begun;
        if (took > slowest) {
          slowest = took;
          slowestAt = number;
        }
        if (System.nanoTime() - told > 60_000_000_000L || number == from + count - 1) {
          told = System.nanoTime();
          System.out.printf(
              Locale.ROOT,
              "%d calls, slowest %d ms at %d, resident %d MiB, heap %d MiB%n",
              number - from + 1,
              slowest / 1_000_000,
              slowestAt,
              resident(),
              (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
          System.out.flush();
        }
      }
    }
    System.out.println("no failure");
    System.exit(0);
  }

  /** A call that does not end would never be told of. */
  private static void watch(AtomicLong started, AtomicLong at) {
    Thread watchdog =
        new Thread(
            () -> {
              while (true) {
                try {
                  Thread.sleep(1_000);
                } catch (InterruptedException e) {
                  return;
                }
                if (System.currentTimeMillis() - started.get() > BOUND_MILLIS) {
                  System.out.println("HANGS at " + at.get());
                  System.out.flush();
                  Runtime.getRuntime().halt(2);
                }
              }
            },
            "fuzz-watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElse(-1);
  }
}
