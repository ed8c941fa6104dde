package music;

import java.util.ArrayList;
import java.util.List;

final class Playlist {
  private final List<Track> tracks = new ArrayList<>();

  void append(Track track) {
    tracks.add(track);
  }

  void playAll(Speaker speaker) {
    for (Track track : tracks) {
      track.sendTo(speaker);
    }
  }
}
