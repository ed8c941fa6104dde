package music;

final class Player {
  private Track track;

  void load(Track next) {
    track = next;
  }

  void play() {
    track.start();
  }
}
