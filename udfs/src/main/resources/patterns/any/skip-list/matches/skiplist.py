import random


class SkipList: # expect: skip-list
    max_level = 16

    def _random_level(self):
        level = 1
        while random.random() < 0.25 and level < self.max_level:
            level += 1
        return level

    def insert(self, key, update):
        node = Node(key, self._random_level())
        for i in range(len(node.forward)):
            node.forward[i] = update[i].forward[i]
            update[i].forward[i] = node
