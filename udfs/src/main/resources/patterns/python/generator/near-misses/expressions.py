def squares(limit):
    return (number * number for number in range(limit))


def yield_curve(rates):
    return [rate * 1.01 for rate in rates]
