final class Poll {
  void vote(String candidate) {
    votes.merge(candidate, 1, Integer::sum);
    leader = votes.get(leader) < votes.get(candidate) ? candidate : leader;
  }
}
