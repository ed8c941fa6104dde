package dev.codestrata.git;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends a transfer that takes or says nothing for too long, by closing its connections from a thread
 * of its own: reads from sockets do not notice interrupts. The thread lives until it is closed.
 */
final class TransferDeadline implements AutoCloseable {

  private static final long NOT_WAITING = 0;

  private final TransferLimits limits;
  private final long start = System.nanoTime();
  private final List<Closeable> connections = new ArrayList<>();
  private final Thread thread;
  private volatile long waitingSince = NOT_WAITING;
  private volatile GitReadException expired;
  private boolean closed;

  TransferDeadline(TransferLimits limits) {
    this.limits = limits;
    this.thread = new Thread(this::watch, "git-transfer-deadline");
    thread.setDaemon(true);
    thread.start();
  }

  /** Closes this too when the time is up; at once if it is up already. */
  void closeOnExpiry(Closeable connection) {
    synchronized (this) {
      connections.add(connection);
      if (expired == null) {
        return;
      }
    }
    close(connection);
  }

  /** The remote is waited for from now on. */
  void waiting() {
    check();
    long now = System.nanoTime();
    waitingSince = now == NOT_WAITING ? 1 : now;
  }

  /** The remote has said something, or is not listened to. */
  void heard() {
    waitingSince = NOT_WAITING;
  }

  /**
   * @throws GitReadException if the time is up
   */
  void check() {
    if (expired != null) {
      throw expired;
    }
  }

  /** Why the transfer was ended; null if it was not. */
  GitReadException expired() {
    return expired;
  }

  private void watch() {
    long wall = limits.wallTime().toNanos();
    long silence = limits.silence().toNanos();
    long pause = Math.max(1, Math.min(silence / 8, 1_000_000_000L) / 1_000_000);
    try {
      synchronized (this) {
        while (!closed) {
          long now = System.nanoTime();
          long since = waitingSince;
          if (now - start >= wall) {
            expired = limits.tookTooLong();
          } else if (since != NOT_WAITING && now - since >= silence) {
            expired = limits.silentTooLong();
          }
          if (expired != null) {
            break;
          }
          wait(Math.max(1, Math.min(pause, (wall - (now - start)) / 1_000_000)));
        }
      }
      if (expired != null) {
        closeConnections();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeConnections() {
    List<Closeable> open;
    synchronized (this) {
      open = List.copyOf(connections);
    }
    open.forEach(this::close);
  }

  private void close(Closeable connection) {
    try {
      connection.close();
    } catch (IOException | RuntimeException e) {
      // It is being torn down because it is no good; why is known already.
      expired.addSuppressed(e);
    }
  }

  /** Ends the thread; the connections stay as they are. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
