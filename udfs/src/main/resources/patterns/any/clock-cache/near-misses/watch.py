class WatchFace:
    def tick(self):
        self.second_hand = (self.second_hand + 1) % 60
        self.redraw(self.face)
