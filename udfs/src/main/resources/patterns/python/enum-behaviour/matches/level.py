class Level(enum.IntEnum):  # expect: enum-behaviour
    QUIET = 0
    NORMAL = 1
    VERBOSE = 2

    def louder(self):
        return Level(min(self + 1, Level.VERBOSE))
