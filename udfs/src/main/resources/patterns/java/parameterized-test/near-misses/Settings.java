package config;

class Settings {
  private String host;

  @ValueSource("host.name")
  void setHost(String host) {
    this.host = host;
  }

  String host() {
    return host;
  }

  @interface ValueSource {
    String value();
  }
}
