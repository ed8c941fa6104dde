package game;

class Player { // expect: memento
  private int level;
  private int health = 100;

  Checkpoint checkpoint() {
    return new Checkpoint(level, health);
  }

  void rewind(Checkpoint checkpoint) {
    this.level = checkpoint.level;
    this.health = checkpoint.health;
  }

  static final class Checkpoint {
    private final int level;
    private final int health;

    private Checkpoint(int level, int health) {
      this.level = level;
      this.health = health;
    }
  }
}
