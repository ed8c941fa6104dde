package mail;

import javax.inject.Inject;

class Mailer { // expect: dependency-injection
  private final Transport transport;

  @Inject
  Mailer(Transport transport) {
    this.transport = transport;
  }

  void send(String text) {
    transport.deliver(text);
  }
}
