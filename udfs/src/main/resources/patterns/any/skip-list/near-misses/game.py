import random


class Game:
    def next_level(self):
        self.level += 1
        self.enemies = [random.choice(self.kinds) for _ in range(self.level)]

    def skip(self):
        self.next_level()
