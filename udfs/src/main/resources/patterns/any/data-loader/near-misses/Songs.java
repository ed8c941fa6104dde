final class Songs {
  void shuffle() {
    java.util.Collections.shuffle(songs);
  }
}
