def swap(values, a, b):
    values[a], values[b] = values[b], values[a]
    return [*values]
