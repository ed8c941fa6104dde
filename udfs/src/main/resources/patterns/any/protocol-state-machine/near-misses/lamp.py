class Lamp:
    def press(self):
        self.state = OFF if self.state == ON else ON
