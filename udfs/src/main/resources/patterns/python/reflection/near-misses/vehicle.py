def report(inspect, vehicle):
    return inspect.brakes(vehicle)
