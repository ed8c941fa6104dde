class Climber:
    def __init__(self, rope):
        self.rope = rope

    def append(self, weight):
        if weight > self.limit:
            raise ValueError("the rope breaks")
        self.left = weight
