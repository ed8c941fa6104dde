Point = type("Point", (tuple,), {"x": 0})
T = TypeVar("T", bound=int)
