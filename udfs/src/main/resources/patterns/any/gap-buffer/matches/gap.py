class GapBuffer: # expect: gap-buffer
    def __init__(self, capacity):
        self.cells = [None] * capacity
        self.gap_start = 0
        self.gap_end = capacity

    def insert(self, character):
        self.cells[self.gap_start] = character
        self.gap_start += 1

    def move(self, to):
        while self.gap_start > to:
            self.gap_start -= 1
            self.gap_end -= 1
            self.cells[self.gap_end] = self.cells[self.gap_start]
