from enum import Enum


class Suit(Enum):  # expect: enum-behaviour
    HEARTS = "h"
    SPADES = "s"

    @property
    def is_red(self):
        return self is Suit.HEARTS
