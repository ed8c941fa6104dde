package dev.codestrata.git;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.http.client.HttpClient;
import org.eclipse.jgit.transport.http.apache.HttpClientConnection;

/** One request whose answer must be git's, is counted after decompression, and is bounded. */
final class CheckedHttpConnection extends HttpClientConnection {

  private static final String CONTENT_ENCODING = "Content-Encoding";
  private static final String LOCATION = "Location";
  private static final String AUTHENTICATE = "WWW-Authenticate";

  /** Judges redirects. */
  @FunctionalInterface
  interface Redirects {
    /** Where to go from a URL, in a form that holds no user. */
    String checked(URL from, String location);
  }

  private final Reception reception;
  private final Redirects redirects;
  private final String expectedType;

  CheckedHttpConnection(
      URL url, HttpClient client, Reception reception, Redirects redirects, String expectedType)
      throws IOException {
    super(url.toString(), Proxy.NO_PROXY, client);
    this.reception = reception;
    this.redirects = redirects;
    this.expectedType = expectedType;
  }

  @Override
  public int getResponseCode() throws IOException {
    int status = super.getResponseCode();
    if (status == HTTP_OK) {
      String type = getContentType();
      if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(expectedType)) {
        throw new GitReadException(
            GitReadException.Kind.CLONE_FAILED,
            "the server does not speak git's smart protocol: it answers with "
                + (type == null ? "nothing" : RemoteUrl.redacted(type)));
      }
    }
    return status;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    InputStream in = super.getInputStream();
    String encoding = super.getHeaderField(CONTENT_ENCODING);
    boolean packed = encoding != null && encoding.toLowerCase(Locale.ROOT).endsWith("gzip");
    return new RemoteInput(packed ? new GZIPInputStream(in) : in, reception);
  }

  /**
   * A redirect is judged before JGit follows it, and loses the user that it may name; what {@link
   * #getInputStream} has decoded, nobody else decodes.
   */
  @Override
  public String getHeaderField(String name) {
    String value = super.getHeaderField(name);
    if (value != null && LOCATION.equalsIgnoreCase(name)) {
      return redirects.checked(getURL(), value);
    }
    return CONTENT_ENCODING.equalsIgnoreCase(name) ? null : value;
  }

  /**
   * Ways to log in that take a secret from the machine, such as Kerberos tickets, are not taken.
   */
  @Override
  public Map<String, List<String>> getHeaderFields() {
    Map<String, List<String>> fields = super.getHeaderFields();
    fields.replaceAll(
        (name, values) ->
            AUTHENTICATE.equalsIgnoreCase(name)
                ? values.stream()
                    .filter(value -> value.regionMatches(true, 0, "Basic", 0, "Basic".length()))
                    .toList()
                : values);
    return fields;
  }
}
