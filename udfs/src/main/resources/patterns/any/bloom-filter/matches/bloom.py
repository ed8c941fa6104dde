import math


class BloomFilter: # expect: bloom-filter
    def __init__(self, expected, error_rate):
        self.size = math.ceil(-expected * math.log(error_rate) / math.log(2) ** 2)
        self.hash_count = max(1, round(self.size / expected * math.log(2)))
        self.bits = bytearray(self.size // 8 + 1)

    def add(self, key):
        for seed in range(self.hash_count):
            at = hash((seed, key)) % self.size
            self.bits[at // 8] |= 1 << at % 8
