final class Game {
  private int level;

  void compact() {
    level = levels.size() - 1;
  }
}
