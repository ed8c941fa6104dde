class Counter:
    def up(self):
        self.value += 1
        return self

    def down(self):
        self.value -= 1
        return self

    def get(self):
        return self.value
