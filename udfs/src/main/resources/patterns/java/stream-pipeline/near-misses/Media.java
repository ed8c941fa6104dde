package media;

import java.util.List;
import java.util.stream.Stream;

final class Media {
  private final Player player;

  Media(Player player) {
    this.player = player;
  }

  void play(String url) {
    player.stream(url).filter("bass").start();
  }

  static Stream<String> titles(List<String> titles) {
    return titles.stream().map(String::strip);
  }

  static long all(List<String> titles) {
    return titles.stream().count();
  }

  interface Player {
    Session stream(String url);
  }

  interface Session {
    Session filter(String name);

    void start();
  }
}
