package mail;

final class Mailer {
  private final Transport transport;

  Mailer(Transport transport) {
    this.transport = transport;
  }

  void send(String text) {
    transport.deliver(text);
  }
}
