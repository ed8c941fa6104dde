import bisect
import hashlib


class HashRing:
    def __init__(self, nodes, replicas=100):
        self.ring = {}
        for node in nodes:
            for i in range(replicas):
                self.ring[self.hash(f"{node}:{i}")] = node
        self.points = sorted(self.ring)

    def hash(self, key):
        return int(hashlib.md5(key.encode()).hexdigest(), 16)

    def node_for(self, key): # expect: consistent-hashing
        at = bisect.bisect(self.points, self.hash(key)) % len(self.points)
        return self.ring[self.points[at]]
