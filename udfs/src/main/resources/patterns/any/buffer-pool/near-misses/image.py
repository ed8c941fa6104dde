class Frame:
    def __init__(self, picture):
        self.picture = picture
        self.dirty = False

    def flush(self):
        self.picture.save()
