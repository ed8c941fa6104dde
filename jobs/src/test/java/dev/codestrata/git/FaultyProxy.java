package dev.codestrata.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** Passes connections on to a server, and spoils its answers from a certain byte on. */
final class FaultyProxy implements AutoCloseable {

  /** What happens to the answers. */
  enum Fault {
    /** Nothing. */
    NONE,
    /** The connection ends. */
    CUT,
    /** One byte a tick. */
    TRICKLE,
    /** Nothing more is said, and the connection stays. */
    STALL,
    /** Other bytes come. */
    GARBLE
  }

  private static final Duration TICK = Duration.ofMillis(20);

  private final ServerSocket listener;
  private final int target;
  private final Fault fault;
  private final long after;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  /**
   * @param target port of the server
   * @param after answered bytes, over all connections, before the fault
   */
  FaultyProxy(int target, Fault fault, long after) throws IOException {
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.target = target;
    this.fault = fault;
    this.after = after;
    start("accept", this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  private void start(String what, Runnable work) {
    Thread thread = new Thread(work, "faulty-proxy-" + what);
    threads.add(thread);
    thread.start();
  }

  private final java.util.concurrent.atomic.AtomicLong answered =
      new java.util.concurrent.atomic.AtomicLong();

  private void accept() {
    while (!closed) {
      try {
        Socket client = listener.accept();
        sockets.add(client);
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(server);
        start("request", () -> pass(client, server, false));
        start("answer", () -> pass(server, client, true));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void pass(Socket from, Socket to, boolean isAnswer) {
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (!isAnswer || fault == Fault.NONE) {
          out.write(buffer, 0, count);
          out.flush();
        } else if (!spoil(buffer, count, out)) {
          return;
        }
      }
    } catch (IOException e) {
      // One side hung up; so does the other.
    }
  }

  private boolean spoil(byte[] buffer, int count, OutputStream out) throws IOException {
    long before = answered.getAndAdd(count);
    int good = (int) Math.max(0, Math.min(count, after - before));
    out.write(buffer, 0, good);
    out.flush();
    if (good == count) {
      return true;
    }
    switch (fault) {
      case CUT:
        return false;
      case GARBLE:
        for (int i = good; i < count; i++) {
          out.write(buffer[i] * 31 + 17);
        }
        out.flush();
        return true;
      case TRICKLE:
        for (int i = good; i < count && !closed; i++) {
          LockSupport.parkNanos(TICK.toNanos());
          out.write(buffer[i]);
          out.flush();
        }
        return true;
      default:
        while (!closed) {
          LockSupport.parkNanos(TICK.toNanos());
        }
        return false;
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    for (Thread thread : threads) {
      LockSupport.unpark(thread);
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
