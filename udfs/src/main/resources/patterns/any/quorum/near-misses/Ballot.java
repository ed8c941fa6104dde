final class Ballot {
  int count(String name) {
    return votes.getOrDefault(name, 0) + 1;
  }
}
