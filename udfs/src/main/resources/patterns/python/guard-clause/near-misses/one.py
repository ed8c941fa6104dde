def average(values):
    if not values:
        return 0
    total = sum(values)
    return total / len(values)
