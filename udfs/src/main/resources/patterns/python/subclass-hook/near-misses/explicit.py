HANDLERS = {}


def register(cls):
    HANDLERS[cls.handles] = cls
    return cls
