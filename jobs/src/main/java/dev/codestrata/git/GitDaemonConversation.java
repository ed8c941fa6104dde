package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;
import org.eclipse.jgit.transport.URIish;

/** The protocol of {@code git daemon}: one request line, then upload-pack. */
final class GitDaemonConversation implements Conversation {

  private static final int DEFAULT_PORT = 9418;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  private GitDaemonConversation(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
  }

  /** Connects to one of the addresses of the host, each of which was checked. */
  static Conversation open(URIish uri, CheckedAddresses addresses, TransferLimits limits)
      throws IOException {
    int port = uri.getPort() > 0 ? uri.getPort() : DEFAULT_PORT;
    IOException failure = new IOException("the host has no address");
    for (InetAddress address : addresses.of(uri.getHost())) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, port), (int) limits.silence().toMillis());
        GitDaemonConversation conversation = new GitDaemonConversation(socket);
        conversation.request(uri, port);
        return conversation;
      } catch (IOException e) {
        socket.close();
        failure = e;
      }
    }
    throw failure;
  }

  private void request(URIish uri, int port) throws IOException {
    String host = port == DEFAULT_PORT ? uri.getHost() : uri.getHost() + ":" + port;
    String request = "git-upload-pack " + uri.getPath() + "\0host=" + host + "\0\0version=2\0";
    byte[] bytes = request.getBytes(UTF_8);
    out.write(String.format(Locale.ROOT, "%04x", bytes.length + 4).getBytes(UTF_8));
    out.write(bytes);
    out.flush();
  }

  @Override
  public InputStream in() {
    return in;
  }

  @Override
  public OutputStream out() {
    return out;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a socket that does not close", e);
    }
  }
}
