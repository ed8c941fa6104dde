class VectorClock: # expect: vector-clock
    def __init__(self):
        self.counts = {}

    def increment(self, node):
        self.counts[node] = self.counts.get(node, 0) + 1

    def merge(self, other):
        for node, count in other.counts.items():
            self.counts[node] = max(self.counts.get(node, 0), count)

    def is_concurrent(self, other):
        return not self.descends(other) and not other.descends(self)
