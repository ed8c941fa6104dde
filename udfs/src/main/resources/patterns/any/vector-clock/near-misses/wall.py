class Clock:
    def tick(self):
        self.seconds += 1

    def merge(self, other):
        self.seconds = max(self.seconds, other.seconds)
