class Ring:
    def __init__(self, points):
        self.points = points

    def contains(self, point):
        return search(self.points, point)
