final class Acceptor { // expect: paxos
  private long promised;
  private Proposal accepted;

  synchronized Promise prepare(long ballot) {
    if (ballot <= promised) {
      return Promise.refused(promised);
    }
    promised = ballot;
    return new Promise(ballot, accepted);
  }

  synchronized boolean accept(Proposal proposal) {
    return proposal.ballot() >= promised && store(proposal);
  }
}
