from collections import defaultdict


class LfuCache: # expect: lfu-cache
    def __init__(self, capacity):
        self.capacity = capacity
        self.frequency = defaultdict(int)
        self.buckets = defaultdict(dict)
        self.min_frequency = 0

    def touch(self, key):
        self.frequency[key] += 1
        self.frequency = self.recount(self.frequency)

    def evict(self):
        bucket = self.buckets[self.min_frequency]
        bucket.pop(next(iter(bucket)))
