package dev.codestrata.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before an S3 server and spoils what passes: answers requests by errors, or takes a header
 * away. One request a connection.
 */
public final class S3Relay implements AutoCloseable {

  private final ServerSocket listening;
  private final int upstream;
  private final String hiddenHeader;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile int failing;
  private volatile int period = Integer.MAX_VALUE;

  /**
   * @param hiddenHeader a header that the server does not get to see; null for none
   */
  public S3Relay(URI server, String hiddenHeader) throws IOException {
    this.upstream = server.getPort();
    this.hiddenHeader = hiddenHeader;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    run(this::accept);
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  /** Of every so many requests, that many in a row are answered by 503 and 500 in turn. */
  public void fail(int inARow, int ofEvery) {
    failing = inARow;
    period = ofEvery;
  }

  /** How many requests were answered by an error. */
  public int refused() {
    return refused.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listening.accept();
        run(() -> serve(client));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket client) {
    try (client;
        InputStream in = client.getInputStream();
        OutputStream out = client.getOutputStream()) {
      List<String> head = head(in);
      if (head.isEmpty()) {
        return;
      }
      int number = requests.incrementAndGet();
      if (number % period < failing) {
        refused.incrementAndGet();
        String body = "<Error><Code>SlowDown</Code><Message>Reduce your rate.</Message></Error>";
        String status = number % 2 == 0 ? "503 Slow Down" : "500 Internal Server Error";
        out.write(
            ("HTTP/1.1 %s\r\nContent-Type: application/xml\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                    .formatted(status, body.length(), body))
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        client.shutdownOutput();
        in.transferTo(OutputStream.nullOutputStream());
        return;
      }
      try (Socket server = new Socket(InetAddress.getLoopbackAddress(), upstream)) {
        server.getOutputStream().write(rewritten(head));
        server.getOutputStream().flush();
        run(() -> pump(in, server));
        server.getInputStream().transferTo(out);
      }
    } catch (IOException e) {
      // One side left; the other sees it.
    }
  }

  private static void pump(InputStream in, Socket server) {
    try {
      in.transferTo(server.getOutputStream());
    } catch (IOException e) {
      // The answer is complete, and the connection with it.
    }
  }

  private byte[] rewritten(List<String> head) {
    StringBuilder lines = new StringBuilder();
    for (String line : head) {
      String name = line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(Locale.ROOT);
      if (!name.equals("connection") && !name.equals(hiddenHeader)) {
        lines.append(line).append("\r\n");
      }
    }
    return lines
        .append("Connection: close\r\n\r\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> head(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        String text = line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
        if (text.isEmpty()) {
          return lines;
        }
        lines.add(text);
        line.reset();
      } else {
        line.write(next);
      }
    }
    return List.of();
  }

  private static void run(Runnable task) {
    Thread thread = new Thread(task, "s3-relay");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
