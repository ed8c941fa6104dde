class GCounter:
    def __init__(self, replica):
        self.replica = replica
        self.counts = {}

    def increment(self, by=1):
        self.counts[self.replica] = self.counts.get(self.replica, 0) + by

    def merge(self, other): # expect: crdt
        for replica, count in other.counts.items():
            self.counts[replica] = max(self.counts.get(replica, 0), count)
