def names(value):
    return [name for name in dir(value) if callable(getattr(value, name))]
