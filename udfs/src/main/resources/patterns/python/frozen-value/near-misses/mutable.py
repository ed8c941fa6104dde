from dataclasses import dataclass, field


@dataclass(slots=True)
class Basket:
    items: list = field(default_factory=list)
    frozen: bool = True
