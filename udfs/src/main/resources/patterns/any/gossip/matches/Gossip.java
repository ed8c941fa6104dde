final class Gossip { // expect: gossip
  private final java.util.Random random = new java.util.Random();

  void round() {
    Member peer = members.get(random.nextInt(members.size()));
    merge(peer.ping(members));
  }

  void merge(java.util.List<Member> heard) {
    for (Member member : heard) {
      Member known = find(member);
      if (member.incarnation() > known.incarnation()) {
        known.alive(member.isAlive());
      }
    }
  }
}
