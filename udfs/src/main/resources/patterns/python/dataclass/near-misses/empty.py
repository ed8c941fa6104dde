from dataclasses import dataclass


@dataclass
class Base:
    """Has no fields of its own yet."""

    def describe(self) -> str:
        return type(self).__name__
