package mail;

class PlainMailer {
  private final Transport transport;

  PlainMailer(Transport transport) {
    this.transport = transport;
  }

  void send(String text) {
    transport.deliver(text);
  }
}
