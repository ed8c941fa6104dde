import attr
from attrs import frozen


@frozen  # expect: frozen-value
class Point:
    x: float
    y: float


@attr.s(slots=True, frozen=True)  # expect: frozen-value
class Line:
    start = attr.ib()
    end = attr.ib()
