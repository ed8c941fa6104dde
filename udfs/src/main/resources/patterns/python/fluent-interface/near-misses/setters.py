class Sprite:
    def set_x(self, x):
        self.x = x

    def set_y(self, y):
        self.y = y

    def parent(self):
        return self.owner
