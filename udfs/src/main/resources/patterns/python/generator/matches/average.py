def running_average():  # expect: generator
    total, count = 0.0, 0
    average = None
    while True:
        number = yield average
        total += number
        count += 1
        average = total / count
