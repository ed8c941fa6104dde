class Turtle:  # expect: fluent-interface
    def forward(self, steps):
        self.position = self.position.moved(self.angle, steps)
        return self

    def left(self, degrees):
        self.angle += degrees
        return self

    def pen(self, down=True):
        self.down = down
        return self
