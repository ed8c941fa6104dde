class Road:
    def congestion(self):
        return self.cars / self.lanes
