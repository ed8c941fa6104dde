from collections import namedtuple

Pair = namedtuple("Pair", "left right")


class Triple(Pair):
    third = None
