def stats(values):
    return sum(values), max(values), " ".join(values)
