package dev.codestrata.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/**
 * Serves one repository by git's smart HTTP on loopback, under any name that is given to it, and
 * sends clients on from names that were moved.
 */
public final class HttpOrigin implements AutoCloseable {

  private static final String REFERENCES = "/info/refs";
  private static final String UPLOAD_PACK = "/git-upload-pack";

  private final Repository repository;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
  private final Map<String, String> moved = new ConcurrentHashMap<>();
  private final AtomicInteger transfers = new AtomicInteger();

  public HttpOrigin(Repository repository) throws IOException {
    this.repository = repository;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public String url(String name) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
  }

  public void move(String name, String to) {
    moved.put(name, to);
  }

  /** Answers requests for a name by a status alone; 200 serves it again. */
  public void answerBy(String name, int status) {
    statuses.put(name, status);
  }

  public int transfers() {
    return transfers.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String service = path.endsWith(REFERENCES) ? REFERENCES : UPLOAD_PACK;
      String name = path.substring(1, path.length() - service.length());
      if (moved.containsKey(name)) {
        String query = exchange.getRequestURI().getRawQuery();
        exchange
            .getResponseHeaders()
            .add("Location", url(moved.get(name)) + service + (query == null ? "" : "?" + query));
        exchange.sendResponseHeaders(301, -1);
      } else if (statuses.getOrDefault(name, 200) != 200) {
        exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"origin\"");
        exchange.sendResponseHeaders(statuses.get(name), -1);
      } else {
        serve(exchange, service);
      }
    }
  }

  private void serve(HttpExchange exchange, String service) throws IOException {
    UploadPack upload = new UploadPack(repository);
    upload.setBiDirectionalPipe(false);
    if (service.equals(REFERENCES)) {
      exchange
          .getResponseHeaders()
          .add("Content-Type", "application/x-git-upload-pack-advertisement");
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        PacketLineOut lines = new PacketLineOut(out);
        lines.writeString("# service=git-upload-pack\n");
        lines.end();
        upload.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
      }
      return;
    }
    transfers.incrementAndGet();
    boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    exchange.getResponseHeaders().add("Content-Type", "application/x-git-upload-pack-result");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      upload.upload(
          zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody(),
          out,
          null);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
