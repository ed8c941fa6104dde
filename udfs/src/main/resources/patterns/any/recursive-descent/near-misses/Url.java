final class Url {
  static String parseHost(String url) {
    return url.split("/")[2];
  }

  static String parseScheme(String url) {
    return url.substring(0, url.indexOf(':'));
  }
}
