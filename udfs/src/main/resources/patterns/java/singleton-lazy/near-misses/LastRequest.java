package web;

final class LastRequest {
  private static LastRequest last;
  private final String url;

  private LastRequest(String url) {
    this.url = url;
  }

  static LastRequest record(String url) {
    last = new LastRequest(url);
    return last;
  }

  String url() {
    return url;
  }
}
