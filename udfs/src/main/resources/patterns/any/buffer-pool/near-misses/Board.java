final class Board {
  void pin(Note note) {
    frame.add(note);
  }
}
