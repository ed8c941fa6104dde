package dev.codestrata.git;

import java.io.Closeable;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.config.MessageConstraints;
import org.apache.http.config.Registry;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.config.SocketConfig;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.DefaultManagedHttpClientConnection;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.http.ssl.SSLContexts;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;

/**
 * The HTTP connections of one transfer. JGit follows redirects by asking for a connection to each
 * new URL, so that here every hop is checked; the client connects to the addresses that were
 * checked, and keeps the name for the server's certificate. Only the two requests of the smart
 * protocol are made: JGit would fall back to one that fetches whatever files the server names.
 */
final class HttpConnections implements HttpConnectionFactory, Closeable {

  private static final String ADVERTISEMENT = "/info/refs";
  private static final String UPLOAD_PACK = "/git-upload-pack";
  private static final int BUFFER = 1 << 14;
  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int MOST_CONNECTIONS = 16;

  private final RemotePolicy policy;
  private final Reception reception;
  private final CloseableHttpClient client;
  private boolean secure;
  private String effectiveUrl;

  HttpConnections(CheckedAddresses addresses, RemoteAccess access, Reception reception) {
    this.policy = access.policy();
    this.reception = reception;
    int silence = (int) Math.min(Integer.MAX_VALUE, access.limits().silence().toMillis());
    Registry<ConnectionSocketFactory> sockets =
        RegistryBuilder.<ConnectionSocketFactory>create()
            .register("http", PlainConnectionSocketFactory.getSocketFactory())
            .register(
                "https",
                new SSLConnectionSocketFactory(
                    SSLContexts.createSystemDefault(),
                    SSLConnectionSocketFactory.getDefaultHostnameVerifier()))
            .build();
    MessageConstraints headers =
        MessageConstraints.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLength(LONGEST_HEADER)
            .build();
    PoolingHttpClientConnectionManager manager =
        new PoolingHttpClientConnectionManager(
            sockets,
            // The client's own kind writes headers, and with them secrets, to a verbose log.
            (route, config) ->
                new DefaultManagedHttpClientConnection(
                    "git", BUFFER, BUFFER, null, null, headers, null, null, null, null),
            addresses::of);
    manager.setMaxTotal(MOST_CONNECTIONS);
    manager.setDefaultMaxPerRoute(MOST_CONNECTIONS);
    manager.setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(silence).build());
    this.client =
        HttpClients.custom()
            .setConnectionManager(manager)
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectTimeout(silence)
                    .setSocketTimeout(silence)
                    .setConnectionRequestTimeout(silence)
                    .setAuthenticationEnabled(false)
                    .build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .disableCookieManagement()
            .disableContentCompression()
            .build();
    reception.deadline().closeOnExpiry(client);
  }

  /** Where the repository was found after redirects; null if no connection was asked for. */
  String effectiveUrl() {
    return effectiveUrl;
  }

  @Override
  public HttpConnection create(URL url) throws IOException {
    return create(url, Proxy.NO_PROXY);
  }

  /** The proxy is not used: through it, addresses could not be checked. */
  @Override
  public HttpConnection create(URL url, Proxy proxy) throws IOException {
    reception.deadline().check();
    String scheme = url.getProtocol().toLowerCase(Locale.ROOT);
    check(url.toString(), scheme, url.getHost());
    secure |= scheme.equals("https");
    String path = url.getPath();
    if (path.endsWith(ADVERTISEMENT)) {
      effectiveUrl = withoutQuery(url, path.substring(0, path.length() - ADVERTISEMENT.length()));
      return new CheckedHttpConnection(
          url, client, reception, this::redirect, "application/x-git-upload-pack-advertisement");
    }
    if (path.endsWith(UPLOAD_PACK)) {
      return new CheckedHttpConnection(
          url, client, reception, this::redirect, "application/x-git-upload-pack-result");
    }
    throw new IOException("the server does not speak git's smart protocol");
  }

  private static String withoutQuery(URL url, String path) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return url.getProtocol() + "://" + url.getHost() + port + path;
  }

  private void check(String url, String scheme, String host) {
    if (secure && !scheme.equals("https")) {
      throw refused(url, "it leads from https to " + scheme);
    }
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused(url, "it leads from http to " + scheme);
    }
    Optional<String> objection = policy.objectionToScheme(scheme);
    if (objection.isEmpty()) {
      objection = policy.objectionToHost(host);
    }
    if (objection.isPresent()) {
      throw refused(url, objection.get());
    }
  }

  private String redirect(URL from, String location) {
    try {
      URI to = from.toURI().resolve(new URI(location));
      if (to.getScheme() == null || to.getHost() == null) {
        throw refused(location, "a redirect to it names no host");
      }
      check(to.toString(), to.getScheme().toLowerCase(Locale.ROOT), to.getHost());
      return new URI(
              to.getScheme(), null, to.getHost(), to.getPort(), to.getPath(), to.getQuery(), null)
          .toString();
    } catch (URISyntaxException e) {
      throw refused(location, "a redirect to it is no URL");
    }
  }

  private static GitReadException refused(String url, String why) {
    return new GitReadException(
        GitReadException.Kind.FORBIDDEN, RemoteUrl.redacted(url) + " is not followed: " + why);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
