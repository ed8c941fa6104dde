package home;

final class Door { // expect: state
  enum Mode {
    OPEN {
      @Override
      Mode turn() {
        return SHUT;
      }
    },
    SHUT {
      @Override
      Mode turn() {
        return OPEN;
      }
    };

    abstract Mode turn();
  }

  private Mode mode = Mode.SHUT;

  void handle() {
    mode = mode.turn();
  }
}
