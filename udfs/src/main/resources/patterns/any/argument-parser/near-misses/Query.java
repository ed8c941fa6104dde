final class Query {
  static java.util.Map<String, String> parse(String query) {
    java.util.Map<String, String> values = new java.util.TreeMap<>();
    for (String part : query.split("&")) {
      int equals = part.indexOf("=");
      values.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return values;
  }
}
