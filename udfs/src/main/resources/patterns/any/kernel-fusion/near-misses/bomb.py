class Fuse:
    def fuse(self, length):
        self.length = length
