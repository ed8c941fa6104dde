package mail;

public final class Mailer {
  private final String host;
  private final int port;

  public Mailer(String host, int port) {
    this.host = host;
    this.port = port;
  }

  public String address() {
    return host + ":" + port;
  }
}
