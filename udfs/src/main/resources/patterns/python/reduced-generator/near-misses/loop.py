def total(lines):
    cents = 0
    for line in lines:
        cents += line.cents
    return cents
