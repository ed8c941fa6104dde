final class Votes {
  boolean hasMajority(java.util.Collection<Vote> votes) { // expect: quorum
    long granted = votes.stream().filter(Vote::isGranted).count();
    int majority = members.size() / 2 + 1;
    return granted >= majority;
  }
}
