class Election:
    def accept(self, ballot):
        self.ballots.append(ballot)
        return len(self.ballots) > self.quorum
