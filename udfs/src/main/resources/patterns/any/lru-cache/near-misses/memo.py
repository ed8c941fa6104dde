class Memo:
    """A cache without a bound: nothing is evicted."""

    def __init__(self, compute):
        self.compute = compute
        self.entries = {}

    def get(self, key):
        if key not in self.entries:
            self.entries[key] = self.compute(key)
        return self.entries[key]
