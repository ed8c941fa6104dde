package net;

class Connection { // expect: state
  private Phase phase;

  Connection() {
    phase = new Closed();
  }

  void open(String host) {
    phase.check(host);
    phase = new Handshaking(host);
  }

  void established() {
    phase = new Established();
  }

  void send(byte[] data) {
    phase.send(data);
  }
}
