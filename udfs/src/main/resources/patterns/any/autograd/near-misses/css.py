class Gradient:
    def __init__(self, start, end):
        self.start = start
        self.end = end

    def reverse(self):
        return Gradient(self.end, self.start)
