def merge(base, other):
    merged = dict(base)
    merged.update(other)
    return merged
