final class Game {
  void reachCheckpoint(int number) {
    player.respawn = number;
  }
}
