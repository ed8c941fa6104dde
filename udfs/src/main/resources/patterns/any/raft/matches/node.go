package raft

func (n *node) requestVote(r voteRequest) bool { // expect: raft
	if r.term < n.currentTerm {
		return false
	}
	if r.term > n.currentTerm {
		n.currentTerm, n.votedFor, n.role = r.term, "", follower
	}
	return n.votedFor == "" || n.votedFor == r.candidate
}

func (n *node) appendEntries(r appendRequest) bool {
	if r.term < n.currentTerm || !n.log.matches(r.prevLogIndex, r.prevTerm) {
		return false
	}
	n.leader = r.leader
	n.commitIndex = min(r.commitIndex, n.log.last())
	return true
}
