package dev.codestrata.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Which process holds a lease.
 *
 * @param host name of the machine
 * @param boot what distinguishes this machine, or this container on it, from others of the name
 * @param pid process id on that machine
 * @param started start of the process in milliseconds, since process ids are used again
 */
record ProcessIdentity(String host, String boot, long pid, long started) {

  /** The process that runs this code. */
  static ProcessIdentity current() {
    ProcessHandle self = ProcessHandle.current();
    return new ProcessIdentity(hostName(), bootId(), self.pid(), started(self));
  }

  /** True if it ran on this machine and runs no longer; false if that cannot be known. */
  boolean isDeadOnThisHost() {
    return host.equals(hostName())
        && boot.equals(bootId())
        && ProcessHandle.of(pid)
            .map(process -> !process.isAlive() || started(process) != started)
            .orElse(true);
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "localhost";
    }
  }

  private static String bootId() {
    // Two containers may share a host name; their process ids belong to different name spaces.
    Path bootId = Path.of("/proc/sys/kernel/random/boot_id");
    Path names = Path.of("/proc/self/ns/pid");
    try {
      return (Files.exists(bootId) ? Files.readString(bootId).strip() : "")
          + (Files.exists(names) ? "/" + Files.readSymbolicLink(names) : "");
    } catch (IOException e) {
      throw new UncheckedIOException("The identity of this machine cannot be read", e);
    }
  }
}
