package http;

import java.util.Map;

final class Headers {
  private final Map<String, String> fields;

  Headers(Map<String, String> fields) {
    this.fields = fields;
  }

  String getField(String name) {
    return fields.get(name);
  }

  static String contentType(Headers headers) {
    return headers.getField("content-type");
  }

  static String method(Request request) {
    return request.getMethod("default");
  }

  interface Request {
    String getMethod(String absent);
  }
}
