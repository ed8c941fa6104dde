import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)  # expect: dataclass
class Point:
    """A place in the plane."""

    x: float
    y: float

    def moved(self, dx: float, dy: float) -> "Point":
        return Point(self.x + dx, self.y + dy)
