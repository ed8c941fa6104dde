package music;

import java.util.List;

final class Orchestra implements Ensemble {
  private final List<Player> players;

  Orchestra(List<Player> players) {
    this.players = players;
  }

  @Override
  public void play() {
    for (Player player : players) {
      player.play();
    }
  }
}
