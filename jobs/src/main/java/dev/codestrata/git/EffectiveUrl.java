package dev.codestrata.git;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;

/**
 * Where a remote answered in the end. JGit follows redirects of HTTP by itself and keeps the result
 * to itself, so the last address at which it asked for references is noted.
 */
final class EffectiveUrl {

  private static final String REFERENCES = "/info/refs";

  private String url;

  private EffectiveUrl(String url) {
    this.url = url;
  }

  static EffectiveUrl watch(Transport transport, URIish remote) {
    EffectiveUrl effective = new EffectiveUrl(remote.toPrivateASCIIString());
    if (transport instanceof TransportHttp http) {
      http.setHttpConnectionFactory(effective.new Noting(http.getHttpConnectionFactory()));
    }
    return effective;
  }

  String get() {
    return url;
  }

  private void asked(URL address) {
    String text = address.toString();
    int end = text.indexOf(REFERENCES);
    if (end > 0) {
      url = text.substring(0, end);
    }
  }

  private final class Noting implements HttpConnectionFactory {
    private final HttpConnectionFactory connections;

    Noting(HttpConnectionFactory connections) {
      this.connections = connections;
    }

    @Override
    public HttpConnection create(URL address) throws IOException {
      asked(address);
      return connections.create(address);
    }

    @Override
    public HttpConnection create(URL address, Proxy proxy) throws IOException {
      asked(address);
      return connections.create(address, proxy);
    }
  }
}
