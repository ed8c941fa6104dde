class Canvas:
    def lookup(self, shape):
        if shape == self.shape:
            return self.drawn
        return shape.draw()
