class Flower:
    def bloom(self, days):
        for day in range(days):
            self.petals |= 1 << day
