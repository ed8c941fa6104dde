class Trip:
    def best(self, routes):
        return min(routes, key=lambda route: route.cost + route.tolls)
