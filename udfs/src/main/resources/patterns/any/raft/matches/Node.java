final class Node { // expect: raft
  synchronized boolean onVote(VoteRequest request) {
    if (request.term() < currentTerm) {
      return false;
    }
    currentTerm = request.term();
    votedFor = request.candidate();
    return true;
  }

  synchronized boolean onAppendEntries(AppendEntries request) {
    if (request.term() < currentTerm) {
      return false;
    }
    role = Role.FOLLOWER;
    leader = request.leader();
    commitIndex = Math.max(commitIndex, request.commitIndex());
    return log.append(request.prevLogIndex(), request.entries());
  }
}
