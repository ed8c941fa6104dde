package station;

public final class Turnstile { // expect: state
  private Position position = new Locked();

  public void coin() {
    position = position.afterCoin();
  }

  public void push() {
    position = position.afterPush();
  }

  interface Position {
    Position afterCoin();

    Position afterPush();
  }

  static final class Locked implements Position {
    public Position afterCoin() {
      return new Unlocked();
    }

    public Position afterPush() {
      return this;
    }
  }

  static final class Unlocked implements Position {
    public Position afterCoin() {
      return this;
    }

    public Position afterPush() {
      return new Locked();
    }
  }
}
