final class Connection {
  void onMessage(Message message) { // expect: protocol-state-machine
    switch (state) {
      case CONNECTING:
        state = State.HANDSHAKE;
        break;
      case HANDSHAKE:
        state = message.isValid() ? State.ESTABLISHED : State.CLOSED;
        break;
      default:
        throw new IllegalStateException("unexpected " + message);
    }
  }
}
