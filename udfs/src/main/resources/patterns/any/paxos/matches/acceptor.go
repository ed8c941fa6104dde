package paxos

func (a *acceptor) prepare(ballot int) (promise, bool) { // expect: paxos
	if ballot <= a.promised {
		return promise{}, false
	}
	a.promised = ballot
	return promise{a.acceptedBallot, a.acceptedValue}, true
}

func (a *acceptor) accept(ballot int, value string) bool {
	if ballot < a.promised {
		return false
	}
	a.acceptedBallot, a.acceptedValue = ballot, value
	return true
}
