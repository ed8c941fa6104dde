UNKNOWN = "unknown"
registry = Registry()


def known(kind):
    return kind != UNKNOWN and registry is not None
