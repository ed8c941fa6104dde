class Rope: # expect: rope
    def __init__(self, left, right):
        self.left = left
        self.right = right
        self.weight = len(left)

    def index(self, at):
        if at < self.weight:
            return self.left.index(at)
        return self.right.index(at - self.weight)

    def concat(self, other):
        return Rope(self, other)
