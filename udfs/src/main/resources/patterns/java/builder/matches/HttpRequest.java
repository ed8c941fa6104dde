package http;

import java.util.LinkedHashMap;
import java.util.Map;

public final class HttpRequest {
  private final String url;
  private final Map<String, String> headers;

  private HttpRequest(String url, Map<String, String> headers) {
    this.url = url;
    this.headers = headers;
  }

  public static final class Draft { // expect: builder
    private String url;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Draft to(String url) {
      this.url = url;
      return this;
    }

    public Draft header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    public HttpRequest finish() {
      return new HttpRequest(url, Map.copyOf(headers));
    }
  }
}
