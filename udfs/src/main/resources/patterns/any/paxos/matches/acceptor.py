class Acceptor: # expect: paxos
    def on_prepare(self, ballot):
        if ballot <= self.promised:
            return None
        self.promised = ballot
        return Promise(self.accepted_ballot, self.accepted_value)

    def on_accept(self, ballot, value):
        if ballot < self.promised:
            return False
        self.accepted_ballot, self.accepted_value = ballot, value
        return True
