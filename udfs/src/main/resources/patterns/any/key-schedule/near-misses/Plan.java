final class Plan {
  void schedule(java.util.List<Match> matches, int rounds) {
    for (int round = 0; round < rounds; round++) {
      matches.add(new Match(round));
    }
  }
}
